package org.hexachat.application.port.out;

import org.hexachat.domain.figures.StoreState;

/** Says how the store does, as far as this server can see. Does not fail where the store does not answer: it says so. */
public interface StoreFigures {

    /** How it does now, and what it took in from this server since the start. */
    StoreState store();
}
