package org.hexachat.application.port.out;

import org.hexachat.domain.figures.Traffic;

/** Counts what this server delivers, and to how many. Never waits for a peer, and never fails. */
public interface TrafficFigures {

    /** What is connected now, and what was delivered since the start. */
    Traffic traffic();
}
