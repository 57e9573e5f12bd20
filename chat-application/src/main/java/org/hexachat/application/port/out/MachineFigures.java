package org.hexachat.application.port.out;

import org.hexachat.domain.figures.Machine;

/** Says how the process and its machine do. */
public interface MachineFigures {

    Machine machine();
}
