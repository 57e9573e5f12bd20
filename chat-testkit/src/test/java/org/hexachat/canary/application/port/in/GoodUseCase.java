package org.hexachat.canary.application.port.in;

import org.hexachat.canary.domain.Fine;

/** Right: named, and served once. */
public interface GoodUseCase {
    void use(Command command);

    /** Right: what the use case takes. */
    record Command(Fine fine) {}
}
