package org.hexachat.adapter.websocket.outbound;

/**
 * Where a subscription begins.
 *
 * @param since up to where the reader has everything; the same as {@code latest} for one that begins now
 * @param latest where the room was when the right to read was checked
 * @param resumes whether what came after {@code since} is told
 * @param answering writes the frame that says so
 */
public record SubscriptionStart(long since, long latest, boolean resumes, Answering answering) {

    byte[] answer(long position, long replaying) {
        return answering.frame(position, replaying);
    }

    /** Writes the frame that answers a subscription, once it is known where it begins. */
    @FunctionalInterface
    public interface Answering {
        byte[] frame(long position, long replaying);
    }
}
