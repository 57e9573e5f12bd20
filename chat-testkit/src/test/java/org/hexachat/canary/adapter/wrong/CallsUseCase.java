package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.application.port.in.GoodUseCase;

/** Breaks B02 in a driven adapter. */
record CallsUseCase(GoodUseCase useCase) {}
