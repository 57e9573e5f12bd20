package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables, whoever wrote it. */
@PostgresTest
class StoredEventsTest {

    private PostgresStorage storage;
    private User author;
    private Room room;

    @BeforeEach
    void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
        author = aUser();
        storage.users().add(author, anyPasswordHash());
        room = aRoomOf(author);
        storage.log().create(room, Optional.empty());
        storage.log().append(aJoin(room, author));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void a_message_that_the_first_version_wrote_reads_as_one_of_today() {
        MessageId id = new MessageId(UUID.randomUUID());
        ClientId clientId = anyClientId();
        write("message.posted", 1, id, clientId);
        RoomEvent posted = new RoomEvent(
                room.id(),
                new Sequence(2),
                theActor(author),
                NOON,
                new RoomChange.MessagePosted(id, new MessageText("hi"), Optional.of(clientId)));
        assertThat(storage.eventsOf(room.id())).last().isEqualTo(posted);
        storage.log().append(anEdit(room, author, id, "hi there"));
        assertThat(storage.eventsOf(room.id())).contains(posted);
        storage.log().append(aDeletion(room, author, id));
        assertThat(storage.eventsOf(room.id()).get(1).change()).isEqualTo(new RoomChange.MessageWithdrawn(id));
    }

    @Test
    void an_event_of_a_newer_program_is_not_passed_over() {
        write("message.posted", 99, new MessageId(UUID.randomUUID()), anyClientId());
        assertThatThrownBy(() -> storage.eventsOf(room.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("message.posted of version 99");
    }

    @Test
    void an_event_of_an_unknown_kind_is_not_passed_over() {
        write("room.painted", 1, new MessageId(UUID.randomUUID()), anyClientId());
        assertThatThrownBy(() -> storage.eventsOf(room.id())).hasMessageContaining("room.painted");
    }

    @Test
    void a_deleted_text_stands_in_no_table() {
        RoomEvent posted =
                storage.log().append(aMessage(room, author, "secret one")).event();
        MessageId id = ((RoomChange.OfMessage) posted.change()).id();
        storage.log().append(anEdit(room, author, id, "secret two"));
        storage.log().append(anEdit(room, author, id, "secret three"));
        assertThat(secrets()).isEqualTo(4);
        storage.log().append(aDeletion(room, author, id));
        assertThat(secrets()).isZero();
    }

    @Test
    void a_restored_store_is_another_one_and_an_ordinary_start_changes_nothing(TestDatabase database) {
        try (PostgresStorage again = PostgresStorage.on(database)) {
            assertThat(again.log().epoch()).isEqualTo(storage.log().epoch());
        }
        try (PostgresStorage restored = PostgresStorage.on(database, "--chat.log.restored=true")) {
            assertThat(restored.log().epoch()).isNotEqualTo(storage.log().epoch());
            assertThat(restored.log().epoch()).isEqualTo(restored.log().epoch());
        }
    }

    private long secrets() {
        return jdbc().sql("""
                        select (select count(*) from room_event where room_id = :room and payload::text like '%secret%')
                             + (select count(*) from message where room_id = :room and body like '%secret%')
                        """)
                .param("room", room.id().value())
                .query(Long.class)
                .single();
    }

    private void write(String kind, int version, MessageId id, ClientId clientId) {
        jdbc().sql("""
                        with said as (
                            insert into message (room_id, seq, id, author_id, client_id, body, posted_at)
                            values (:room, 2, :id, :author, :clientId, 'hi', '2026-01-01T12:00:00Z')
                        ), happened as (
                            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
                            values (:room, 2, :kind, :version, jsonb_build_object(
                                'messageId', cast(:id as uuid), 'clientId', cast(:clientId as uuid)), :author,
                                '2026-01-01T12:00:00Z')
                        )
                        update room set last_seq = 2 where id = :room
                        """)
                .param("room", room.id().value())
                .param("id", id.value())
                .param("author", author.id().value())
                .param("clientId", clientId.value())
                .param("kind", kind)
                .param("version", version)
                .update();
    }

    private JdbcClient jdbc() {
        return storage.get(JdbcClient.class);
    }
}
