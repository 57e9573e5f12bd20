package org.hexachat.domain.message;

/**
 * What a message answers.
 *
 * @param to the message that it answers
 * @param thread the message that all of it began with: the one that is answered, unless that is an answer itself
 */
public record Reply(MessageId to, MessageId thread) {

    /** As it is asked for: the log finds out what it began with. */
    public static Reply to(MessageId message) {
        return new Reply(message, message);
    }
}
