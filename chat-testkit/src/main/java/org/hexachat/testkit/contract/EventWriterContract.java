package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;

import org.hexachat.application.port.out.EventWriter;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What every {@link EventWriter} must do. All of its words are held by the tests of the protocol. */
public abstract class EventWriterContract {
    private final User anna = aUser();
    private final Room room = aRoomOf(anna);

    /** What is under test. */
    protected abstract EventWriter writer();

    @Test
    void an_event_is_one_object_on_one_line_that_says_what_where_and_by_whom() {
        RoomChange said = aMessage(room, anna, "two\nlines").change();
        String event = writer().write(new RoomEvent(room.id(), new Sequence(4711), anna.actor(), NOON, said));
        assertThat(event)
                .startsWith("{")
                .endsWith("}")
                .doesNotContain("\n")
                .contains(
                        "\"message.posted\"",
                        "4711",
                        room.id().value().toString(),
                        anna.username().value(),
                        "two\\nlines");
    }

    @Test
    void events_of_other_kinds_are_told_apart() {
        String joined = writer().write(
                        new RoomEvent(room.id(), new Sequence(1), anna.actor(), NOON, new RoomChange.MemberJoined()));
        String left = writer().write(
                        new RoomEvent(room.id(), new Sequence(1), anna.actor(), NOON, new RoomChange.MemberLeft()));
        assertThat(joined).isNotEqualTo(left).contains("\"member.joined\"");
    }
}
