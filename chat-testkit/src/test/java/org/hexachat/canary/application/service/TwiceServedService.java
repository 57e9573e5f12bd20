package org.hexachat.canary.application.service;

import org.hexachat.canary.application.port.in.TwiceServedUseCase;

/** Right, were it alone. */
public final class TwiceServedService implements TwiceServedUseCase {}
