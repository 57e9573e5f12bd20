package org.hexachat.adapter.websocket.socket;

/**
 * Whoever owns one socket. All but {@link #closed} is called by one thread at a time, in the order in which the peer sent; while
 * a call lasts, nothing more is read from the peer.
 */
public interface SocketListener {

    /** The handshake is answered: from now on the socket can be written to. */
    void opened(UpgradedSocket socket);

    /** Something came, whatever it was. */
    void heard();

    /** A whole text message. */
    void text(String message);

    /** A ping that wants its payload back. */
    void ping(byte[] payload);

    /** The peer says goodbye and waits for the same. */
    void goodbye(int code);

    /** The peer broke the rules; nothing more that it says is heard. */
    void misbehaved(Misbehavior how);

    /** The socket is gone. Called once, by any thread, also where {@link #opened} never was. */
    void closed();
}
