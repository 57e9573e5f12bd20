package org.hexachat.adapter.websocket.outbound;

/** Is told who listens to the rooms. Called under the lock of a feed, so it must not wait, nor call back. */
interface Attendance {

    /** For feeds of which nobody wants to know. */
    Attendance UNSEEN = new Attendance() {
        @Override
        public void entered(Listener listener) {}

        @Override
        public void left(Listener listener) {}
    };

    /** The listener, whose right to read was checked, has got live. */
    void entered(Listener listener);

    /** The listener is gone; perhaps it never got live. */
    void left(Listener listener);
}
