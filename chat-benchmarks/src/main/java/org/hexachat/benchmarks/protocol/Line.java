package org.hexachat.benchmarks.protocol;

/** What a conversation does with its connection, and tells about it. */
public interface Line {

    /** Sends one text frame. */
    void send(byte[] text, int length);

    /** The connection is open: it has what {@link Opening} wants. */
    void ready();

    /** A message has arrived whose marker begins there. */
    void delivered(byte[] data, int marker);

    /** The server has promised to keep a message. */
    void accepted();

    /** The server has answered with an error, which the report quotes. */
    void refused(String answer);
}
