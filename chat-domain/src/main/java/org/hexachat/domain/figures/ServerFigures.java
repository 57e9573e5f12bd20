package org.hexachat.domain.figures;

import java.time.Instant;

/** How a server does at a moment. What is counted since the start only grows, so that two of these make a rate. */
public record ServerFigures(Instant now, Machine machine, Traffic traffic, StoreState store) {}
