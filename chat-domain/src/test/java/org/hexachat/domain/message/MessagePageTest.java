package org.hexachat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class MessagePageTest {
    @Test
    void a_page_has_one_message_to_the_most() {
        for (int right : new int[] {1, MessagePage.MAX_LIMIT}) {
            assertThat(MessagePage.newest(right).limit()).isEqualTo(right);
        }
        for (int wrong : new int[] {Integer.MIN_VALUE, 0, MessagePage.MAX_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MessagePage.newest(wrong));
        }
    }

    @Test
    void the_newest_are_before_everything_that_can_come() {
        MessagePage newest = MessagePage.newest(10);
        assertThat(newest.direction()).isEqualTo(MessagePage.Direction.BEFORE);
        assertThat(newest.from()).isGreaterThan(new Sequence(Long.MAX_VALUE - 1));
    }

    @Test
    void a_message_without_a_text_was_deleted() {
        assertThat(saying(Optional.empty()).isDeleted()).isTrue();
        assertThat(saying(Optional.of(new MessageText("hi"))).isDeleted()).isFalse();
    }

    private static Message saying(Optional<MessageText> text) {
        return new Message(
                new MessageId(UUID.randomUUID()),
                new RoomId(UUID.randomUUID()),
                new Sequence(1),
                new Actor(new UserId(UUID.randomUUID()), new Username("anna")),
                text,
                Mentions.NONE,
                Instant.EPOCH,
                Optional.empty());
    }
}
