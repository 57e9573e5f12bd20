package org.hexachat.canary.application.service;

import org.hexachat.canary.application.port.in.TwiceServedUseCase;

/** The second of two. */
public final class SecondService implements TwiceServedUseCase {}
