package org.hexachat.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class PushMessageTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Actor anna = new Actor(new UserId(UUID.randomUUID()), new Username("anna"));
    private final Actor boris = new Actor(new UserId(UUID.randomUUID()), new Username("boris"));
    private final Room kitchen =
            new Room(new RoomId(UUID.randomUUID()), new RoomName("kitchen"), anna.id(), new RoomAccess.Open(), NOON);
    private final Room direct = new Room(
            new RoomId(UUID.randomUUID()),
            RoomName.NONE,
            anna.id(),
            new RoomAccess.ByInvitation(),
            NOON,
            new RoomKind.Direct(List.of(anna, boris)));

    @Test
    void says_where_by_whom_and_what() {
        PushMessage message = PushMessage.of(said(kitchen, "hi", Mentions.NONE), kitchen, boris.id());
        assertThat(message)
                .isEqualTo(new PushMessage(
                        kitchen.id(), kitchen.name(), new Sequence(7), anna.name(), "hi", false, false));
        assertThat(message.toString()).doesNotContain("hi");
    }

    @Test
    void a_mention_and_a_direct_conversation_are_urgent() {
        assertThat(to(boris, new Mentions(Set.of(boris.id()), false)).urgent()).isTrue();
        assertThat(to(boris, new Mentions(Set.of(), true)).mention()).isTrue();
        assertThat(to(boris, new Mentions(Set.of(anna.id()), false)).urgent()).isFalse();
        PushMessage alone = PushMessage.of(said(direct, "hi", Mentions.NONE), direct, boris.id());
        assertThat(alone.urgent()).isTrue();
        assertThat(alone.mention()).isFalse();
        assertThat(alone.roomName()).isEqualTo(RoomName.NONE);
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        String longest = "👍".repeat(PushMessage.MAX_CODE_POINTS);
        assertThat(PushMessage.of(said(kitchen, longest, Mentions.NONE), kitchen, boris.id())
                        .text())
                .isEqualTo(longest);
        assertThat(PushMessage.of(said(kitchen, longest + "a", Mentions.NONE), kitchen, boris.id())
                        .text())
                .isEqualTo(longest);
    }

    @Test
    void a_level_wants_more_or_less() {
        assertThat(NotificationLevel.ALL.wants(false)).isTrue();
        assertThat(NotificationLevel.MENTIONS.wants(true)).isTrue();
        assertThat(NotificationLevel.MENTIONS.wants(false)).isFalse();
        assertThat(NotificationLevel.NOTHING.wants(true)).isFalse();
    }

    @Test
    void terms_refuse_what_is_not_offered() {
        new PushTerms(true, Duration.ZERO).requireOffered();
        assertThatThrownBy(() -> new PushTerms(false, Duration.ZERO).requireOffered())
                .isInstanceOf(ChatException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new PushTerms(true, Duration.ofSeconds(-1)));
    }

    private PushMessage to(Actor reader, Mentions mentions) {
        return PushMessage.of(said(kitchen, "hi", mentions), kitchen, reader.id());
    }

    private Message said(Room room, String text, Mentions mentions) {
        return new Message(
                new MessageId(UUID.randomUUID()),
                room.id(),
                new Sequence(7),
                anna,
                Optional.of(new MessageText(text)),
                mentions,
                NOON,
                Optional.empty());
    }
}
