package org.hexachat.canary.application.port.out.knowing;

import org.hexachat.canary.application.service.GoodService;

/** Breaks A03 and C01. */
public interface KnowsServicePort {
    GoodService service();
}
