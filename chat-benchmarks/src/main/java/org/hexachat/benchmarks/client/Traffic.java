package org.hexachat.benchmarks.client;

/**
 * What came from the server.
 *
 * @param frames text frames
 * @param bytes what stood in them
 */
public record Traffic(long frames, long bytes) {

    /** Answers what came since an earlier reading. */
    public Traffic since(Traffic earlier) {
        return new Traffic(frames - earlier.frames, bytes - earlier.bytes);
    }
}
