package org.hexachat.canary.application.port.out;

import org.hexachat.canary.domain.Fine;

/** Right: an interface with a record of its own. */
public interface GoodPort {
    Found find(Fine fine);

    /** Right: what the port answers. */
    record Found(Fine fine) {}
}
