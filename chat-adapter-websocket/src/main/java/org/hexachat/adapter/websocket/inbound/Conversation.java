package org.hexachat.adapter.websocket.inbound;

/** What is said over one socket. Called by one thread at a time, frame after frame, so their order is kept. */
interface Conversation {

    /** Says the first words, if there are any, before anything is heard. */
    void begin();

    /** Takes a frame. May wait, and then nothing more is read from the peer meanwhile. */
    void hear(String frame) throws InterruptedException;

    /** Nothing more is heard or said. */
    void end();
}
