package org.hexachat.adapter.websocket.outbound;

/** Which of the two protocols a peer speaks. */
public enum Dialect {
    CLASSIC,
    V1
}
