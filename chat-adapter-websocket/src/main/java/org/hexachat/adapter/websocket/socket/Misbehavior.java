package org.hexachat.adapter.websocket.socket;

/** What a peer can do wrong on the way to a text message. */
public enum Misbehavior {
    PROTOCOL,
    NOT_TEXT,
    BROKEN_TEXT,
    TOO_BIG,
    TOO_MANY_FRAGMENTS
}
