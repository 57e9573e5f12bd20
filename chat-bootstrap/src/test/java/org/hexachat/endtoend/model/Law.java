package org.hexachat.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexachat.endtoend.v1.Event;
import org.hexachat.endtoend.v1.RoomState;

/** What no log may say, whoever asked for it: each event must have been allowed at its place. */
final class Law {

    /** Stands for the author of what was deleted before anybody heard of it. */
    private static final String UNHEARD = "nobody heard";

    private final String owner;
    private final Set<String> erased;
    private final Set<String> members = new HashSet<>();
    private final Set<String> banned = new HashSet<>();
    private final Set<String> muted = new HashSet<>();
    private final Set<String> reactions = new HashSet<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Instant> spoke = new HashMap<>();
    private Duration pause = Duration.ZERO;

    /**
     * Of one room.
     *
     * @param owner who may do everything
     * @param erased who deleted their accounts and took with them what they said
     */
    Law(String owner, Set<String> erased) {
        this.owner = owner;
        this.erased = erased;
    }

    /**
     * Reads a whole log.
     *
     * @param events with the texts that were deleted since, where anybody heard them
     * @param end what the log itself makes of the room
     */
    void check(List<Event> events, RoomState end) {
        events.forEach(this::check);
        Set<String> withdrawn = new HashSet<>();
        end.texts().forEach((message, text) -> text.ifPresentOrElse(_ -> {}, () -> withdrawn.add(message)));
        assertThat(withdrawn).as("messages without a text").isEqualTo(end.deleted());
    }

    private void check(Event event) {
        String actor = event.actor().orElse("");
        switch (event.type()) {
            case "message.posted" -> {
                assertThat(members).as("may post %s", event).contains(actor);
                assertVoice(actor, event);
                assertPause(actor, event);
                event.replyTo()
                        .ifPresent(it -> assertThat(authors)
                                .as("answers what is there: %s", event)
                                .containsKey(it));
                authors.put(event.message().orElseThrow(), actor);
            }
            case "message.edited", "message.deleted" -> {
                String author = authors.get(event.message().orElseThrow());
                boolean own = actor.equals(author) || UNHEARD.equals(author);
                assertThat(actor.equals(owner) || own && (members.contains(actor) || erased.contains(actor)))
                        .as("author %s, members %s: may do %s", author, members, event)
                        .isTrue();
            }
            case "reaction.added" -> {
                assertThat(members).as("may react %s", event).contains(actor);
                assertVoice(actor, event);
                assertThat(reactions.add(reaction(actor, event)))
                        .as("is new: %s", event)
                        .isTrue();
            }
            case "reaction.removed" -> {
                assertThat(members).as("may take back %s", event).contains(actor);
                assertThat(reactions.remove(reaction(actor, event)))
                        .as("was there: %s", event)
                        .isTrue();
            }
            case "member.muted" -> {
                assertThat(actor).isEqualTo(owner);
                muted.add(event.user().orElseThrow());
            }
            case "member.unmuted" -> {
                assertThat(actor).isEqualTo(owner);
                assertThat(muted.remove(event.user().orElseThrow()))
                        .as("was muted: %s", event)
                        .isTrue();
            }
            case "message.withdrawn" -> authors.computeIfAbsent(event.message().orElseThrow(), _ -> UNHEARD);
            case "member.joined" -> {
                assertThat(banned).as("is welcome: %s", event).doesNotContain(actor);
                assertThat(members.add(actor)).as("is new: %s", event).isTrue();
                spoke.put(actor, event.at());
            }
            case "member.left" ->
                assertThat(members.remove(actor)).as("was there: %s", event).isTrue();
            case "member.kicked" -> {
                assertThat(actor).isEqualTo(owner);
                assertThat(members.remove(event.user().orElseThrow()))
                        .as("was there: %s", event)
                        .isTrue();
            }
            case "member.banned" -> {
                assertThat(actor).isEqualTo(owner);
                members.remove(event.user().orElseThrow());
                assertThat(banned.add(event.user().orElseThrow()))
                        .as("was welcome: %s", event)
                        .isTrue();
            }
            case "member.unbanned" -> {
                assertThat(actor).isEqualTo(owner);
                assertThat(banned.remove(event.user().orElseThrow()))
                        .as("was banned: %s", event)
                        .isTrue();
            }
            case "room.slow_mode_changed" -> {
                assertThat(actor).isEqualTo(owner);
                pause = event.slowMode();
            }
            default -> assertThat(actor).as("may do %s", event).isEqualTo(owner);
        }
    }

    private void assertVoice(String actor, Event event) {
        assertThat(actor.equals(owner) || !muted.contains(actor))
                .as("has a voice: %s", event)
                .isTrue();
    }

    /** What was said before the room was slow does not count. */
    private void assertPause(String actor, Event event) {
        if (pause.isPositive()) {
            Instant before = spoke.put(actor, event.at());
            assertThat(actor.equals(owner) || before == null || !event.at().isBefore(before.plus(pause)))
                    .as("waited %s since %s: %s", pause, before, event)
                    .isTrue();
        }
    }

    private static String reaction(String actor, Event event) {
        return actor + " " + event.message().orElseThrow() + " " + event.emoji().orElseThrow();
    }
}
