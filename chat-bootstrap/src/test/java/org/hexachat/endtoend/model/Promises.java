package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexachat.endtoend.v1.Event;

/**
 * What was accepted is in the log where the server said; what was refused is not; of what nobody knows there is one at most; and
 * there is nothing that nobody wanted.
 */
record Promises(Ledger ledger, String room) {

    private static final Map<String, String> TYPES = Map.of(
            "message.send", "message.posted",
            "message.edit", "message.edited",
            "message.delete", "message.deleted",
            "reaction.add", "reaction.added",
            "reaction.remove", "reaction.removed");

    void check(List<Event> log) {
        for (Attempt attempt : ledger.in(room)) {
            attempt.accepted().ifPresent(place -> checkKept(attempt, place, log));
        }
        Set<String> texts = new HashSet<>();
        for (Event event : log) {
            event.text().ifPresent(text -> {
                assertThat(texts.add(text)).as("not there twice: %s", event).isTrue();
                checkWanted(event, text);
            });
        }
    }

    private static void checkKept(Attempt attempt, Attempt.Place place, List<Event> log) {
        assertThat(place.seq()).as("%s", attempt).isBetween(1L, (long) log.size());
        Event event = log.get(Math.toIntExact(place.seq() - 1));
        assertThat(event.message()).as("%s", attempt).contains(place.message());
        if (!event.isWithdrawn()) {
            assertThat(event.type()).as("%s", attempt).isEqualTo(TYPES.get(attempt.type()));
            assertThat(event.text()).as("%s", attempt).isEqualTo(attempt.text());
            assertThat(event.emoji())
                    .as("%s", attempt)
                    .isEqualTo(Optional.ofNullable(attempt.wish().get("emoji")));
            attempt.replyTo()
                    .ifPresent(
                            it -> assertThat(event.replyTo()).as("%s", attempt).contains(it));
            assertThat(event.actor()).as("%s", attempt).contains(attempt.actor());
        }
    }

    private void checkWanted(Event event, String text) {
        Attempt attempt = ledger.withText(text).orElseThrow(() -> new AssertionError("nobody wanted " + event));
        assertThat(attempt.isRefused())
                .as("refused: %s, but there is %s", attempt, event)
                .isFalse();
        assertThat(attempt.room()).isEqualTo(event.room());
        attempt.accepted()
                .ifPresent(place -> assertThat(place.seq()).as("%s", event).isEqualTo(event.seq()));
    }
}
