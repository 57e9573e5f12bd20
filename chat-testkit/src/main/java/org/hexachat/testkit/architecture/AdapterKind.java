package org.hexachat.testkit.architecture;

/** Which side of the hexagon an adapter stands on. */
public enum AdapterKind {
    /** Calls use cases: REST. */
    DRIVING,
    /** Implements driven ports: persistence, a broker. */
    DRIVEN,
    /** Calls use cases in its sub-package {@code inbound}, and implements driven ports outside of it: WebSocket. */
    BOTH
}
