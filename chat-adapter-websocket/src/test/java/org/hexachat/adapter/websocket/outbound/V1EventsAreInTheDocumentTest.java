package org.hexachat.adapter.websocket.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anActorNamed;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.adapter.websocket.docs.AsyncApiDocument;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.Reply;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.junit.jupiter.api.Test;

class V1EventsAreInTheDocumentTest {

    private static final List<RoomChange> CHANGES = List.of(
            new RoomChange.MessagePosted(anyMessageId(), new MessageText("hi"), Optional.empty()),
            new RoomChange.MessagePosted(anyMessageId(), new MessageText("hi"), Optional.empty())
                    .meaning(new Mentions(Set.of(anyUserId()), true)),
            new RoomChange.MessagePosted(anyMessageId(), new MessageText("hi"), Optional.empty())
                    .answering(new Reply(anyMessageId(), anyMessageId())),
            new RoomChange.MessageEdited(anyMessageId(), new MessageText("hello")),
            new RoomChange.MessageDeleted(anyMessageId()),
            new RoomChange.MessageWithdrawn(anyMessageId()),
            new RoomChange.ReactionAdded(anyMessageId(), new Emoji("👍")),
            new RoomChange.ReactionRemoved(anyMessageId(), new Emoji("👍")),
            new RoomChange.MemberJoined(),
            new RoomChange.MemberLeft(),
            new RoomChange.MemberKicked(anActorNamed("boris")),
            new RoomChange.MemberBanned(anActorNamed("boris")),
            new RoomChange.MemberUnbanned(anActorNamed("boris")),
            new RoomChange.MemberMuted(anActorNamed("boris"), new MuteTerm(Optional.of(NOON))),
            new RoomChange.MemberUnmuted(anActorNamed("boris")),
            new RoomChange.SlowModeChanged(SlowMode.ofSeconds(10)),
            new RoomChange.RetentionChanged(Optional.of(new MessageRetention(30))),
            new RoomChange.RetentionChanged(Optional.empty()),
            new RoomChange.MessagesExpired(new Sequence(5), 3),
            new RoomChange.RoleChanged(anActorNamed("boris"), Role.MODERATOR),
            new RoomChange.RoomRenamed(anyRoomName()),
            new RoomChange.ListingChanged(false),
            new RoomChange.AccessChanged(true, false));

    private final AsyncApiDocument document = AsyncApiDocument.served();
    private final V1Frames frames = new V1Frames();

    @Test
    void every_change_is_tried_here() {
        assertThat(CHANGES.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kindsOf(RoomChange.class).toList());
    }

    @Test
    void every_change_is_told_as_the_document_says() {
        assertThat(CHANGES).allSatisfy(change -> document.check("sendV1", told(change)));
    }

    @Test
    void what_is_withheld_is_told_as_the_document_says() {
        Quote quote = new Quote(anyRoomId(), 7, NOON, anyMessageId(), anyUserId());
        document.check("sendV1", new String(frames.withheld(quote), UTF_8));
    }

    private String told(RoomChange change) {
        return new String(
                frames.piece(new RoomEvent(anyRoomId(), new Sequence(7), anActorNamed("anna"), NOON, change)), UTF_8);
    }

    private static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(V1EventsAreInTheDocumentTest::kindsOf)
                : Stream.of(type);
    }
}
