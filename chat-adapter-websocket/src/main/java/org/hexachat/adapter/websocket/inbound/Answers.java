package org.hexachat.adapter.websocket.inbound;

import java.util.ArrayDeque;
import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.jspecify.annotations.Nullable;

/**
 * The answers to what a peer asked for, in the order in which it asked, however the store answers. Bounded: with too many
 * unanswered, the reader waits, and the peer feels it. Keeps nothing while nothing is unanswered.
 */
final class Answers {

    /** How many requests of one connection can be on their way. */
    static final int MAX_UNANSWERED = 64;

    private final ClientConnection connection;
    private @Nullable ArrayDeque<Answer> unanswered;
    private boolean ended;

    Answers(ClientConnection connection) {
        this.connection = connection;
    }

    /** Waits for room, and makes an answer whose place is behind all that were made before. */
    synchronized Answer next() throws InterruptedException {
        while (!ended && unanswered != null && unanswered.size() >= MAX_UNANSWERED) {
            wait();
        }
        if (unanswered == null) {
            unanswered = new ArrayDeque<>();
        }
        Answer answer = new Answer();
        unanswered.add(answer);
        return answer;
    }

    /** Nobody waits for answers any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Sends what is next, under the lock: the order is what this is for, and sending never waits. */
    private synchronized void give(Answer answer, Optional<byte[]> frame) {
        answer.frame = frame;
        answer.given = true;
        ArrayDeque<Answer> waiting = unanswered;
        while (waiting != null && !waiting.isEmpty() && waiting.peek().given) {
            waiting.remove().frame.ifPresent(connection::send);
        }
        if (waiting != null && waiting.isEmpty()) {
            unanswered = null;
        }
        notifyAll();
    }

    /** One answer that is awaited. Given once, by any thread, which is not kept. */
    final class Answer {
        private Optional<byte[]> frame = Optional.empty();
        private boolean given;

        void give(byte[] words) {
            Answers.this.give(this, Optional.of(words));
        }

        /** There is nothing to say. */
        void omit() {
            Answers.this.give(this, Optional.empty());
        }
    }
}
