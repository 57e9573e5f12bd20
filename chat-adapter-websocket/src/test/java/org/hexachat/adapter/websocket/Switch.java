package org.hexachat.adapter.websocket;

/** Whether the store can be reached. */
final class Switch {

    private volatile boolean off;

    boolean isOff() {
        return off;
    }

    void turnOff() {
        off = true;
    }

    void turnOn() {
        off = false;
    }
}
