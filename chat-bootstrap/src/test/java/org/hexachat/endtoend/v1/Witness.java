package org.hexachat.endtoend.v1;

/** Is told what a connection hears, on the connection's own thread. */
public interface Witness {

    /** An event is there; answers the one to keep for it. */
    default Event saw(Event event) {
        return event;
    }

    /** The server said what it may not say. Nothing that follows on this connection means anything. */
    void shocked(Throwable cause);
}
