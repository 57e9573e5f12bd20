package org.hexachat.application.service.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aTicketOf;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.World;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.user.Actor;
import org.junit.jupiter.api.Test;

class TidyUpServiceTest {
    private static final Duration AGE = Duration.ofDays(7);

    private final World world = new World();
    private final TidyUpService service = new TidyUpService(
            world.storage.log(),
            world.storage.jobs(),
            world.ids,
            world.storage.tickets(),
            world.storage.invitations(),
            new AttachmentSweep(world.storage.attachments(), world.storage.attachmentContents(), Duration.ofDays(1)),
            world.storage.bots(),
            world.connections,
            new EventRetention(10, AGE),
            monthly(),
            world.broadcaster,
            world.clock);

    private CurrentSettings monthly() {
        world.storage.settings().save(keeping(30));
        return world.settings;
    }

    private static ChangedSettings keeping(int days) {
        return new ChangedSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MessageRetention(days)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void takes_events_that_are_old_and_too_many_and_says_how_many() {
        Room room = roomWithEvents(25);
        assertThat(service.tidyUp()).isZero();
        world.clock.set(NOON.plus(AGE).plusSeconds(60));
        assertThat(service.tidyUp()).isEqualTo(15);
        assertThat(world.storage
                        .log()
                        .readingRight(anySessionId(), room.owner(), room.id())
                        .extent())
                .contains(new LogExtent(new Sequence(15), new Sequence(25)));
        assertThat(service.tidyUp()).isZero();
    }

    @Test
    void ends_and_cuts_the_sessions_of_bots_whose_time_is_over() {
        Bot bot = aBotOf(
                world.userNamed("olga"), new BotGrant(Set.of(BotScope.ROOMS_READ), Optional.of(NOON.plusSeconds(60))));
        world.storage.bots().add(bot);
        Session session = new Session(anySessionId(), bot.id(), anyTokenHash(), NOON, NOON);
        world.storage.sessions().add(session);
        service.tidyUp();
        assertThat(world.connections.closedSessions()).isEmpty();
        world.clock.set(NOON.plusSeconds(60));
        service.tidyUp();
        assertThat(world.connections.closedSessions()).containsExactly(session.id());
        assertThat(world.storage.sessions().isOpen(session.id())).isFalse();
    }

    @Test
    void removes_tickets_that_have_expired_and_no_others() {
        Caller caller = world.callerNamed("anna");
        Session session = aSessionOf(world.accountOf(caller));
        world.storage.sessions().add(session);
        Ticket early = aTicketOf(session, NOON.plusSeconds(10));
        Ticket late = aTicketOf(session, NOON.plusSeconds(30));
        world.storage.tickets().add(early);
        world.storage.tickets().add(late);
        world.clock.set(NOON.plusSeconds(20));
        service.tidyUp();
        assertThat(world.storage.tickets().take(early.hash(), NOON)).isEmpty();
        assertThat(world.storage.tickets().take(late.hash(), NOON)).isPresent();
    }

    @Test
    void keeps_messages_for_as_long_as_is_said_now() {
        Room room = roomWithEvents(3);
        world.clock.set(NOON.plus(Duration.ofDays(31)));
        world.storage.settings().save(keeping(60));
        service.tidyUp();
        assertThat(world.storage.messages().page(room.id(), MessagePage.newest(10)))
                .hasSize(2);
        world.storage.settings().save(keeping(30));
        service.tidyUp();
        assertThat(world.storage.messages().page(room.id(), MessagePage.newest(10)))
                .isEmpty();
    }

    @Test
    void takes_messages_that_are_kept_no_longer_and_tells_the_room() {
        Room room = roomWithEvents(3);
        service.tidyUp();
        assertThat(world.broadcaster.events()).isEmpty();
        world.clock.set(NOON.plus(Duration.ofDays(31)));
        service.tidyUp();
        assertThat(world.storage.messages().page(room.id(), MessagePage.newest(10)))
                .isEmpty();
        assertThat(world.broadcaster.events())
                .extracting(RoomEvent::room, RoomEvent::actor, RoomEvent::change)
                .containsExactly(tuple(room.id(), Actor.SERVER, new RoomChange.MessagesExpired(new Sequence(3), 2)));
        service.tidyUp();
        assertThat(world.broadcaster.events()).hasSize(1);
        assertThat(world.storage.jobs().list(new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), 10)))
                .extracting(Job::kind, Job::state, Job::done)
                .containsExactly(tuple(JobKind.RETENTION, JobState.DONE, 2L));
    }

    @Test
    void files_that_were_never_sent_go_after_a_day_and_the_bytes_of_all_that_went() throws IOException {
        Room room = roomWithEvents(1);
        AttachmentId unsent = uploaded(room);
        service.tidyUp();
        assertThat(bytesOf(unsent)).hasSize(3);
        world.clock.set(NOON.plus(Duration.ofDays(1)).plusSeconds(1));
        service.tidyUp();
        assertThat(bytesOf(unsent)).isEmpty();
        assertThat(world.storage.attachments().gone(10)).isEmpty();
    }

    private AttachmentId uploaded(Room room) {
        AttachmentId id = new AttachmentId(world.ids.next());
        world.storage
                .attachments()
                .begin(
                        new Upload(id, room.id(), room.owner(), new FileName("a"), 3, NOON),
                        new UploadLimits(10, 10, 10, Duration.ofDays(1)));
        world.storage.attachmentContents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(new byte[3]), 3);
        return id;
    }

    private byte[] bytesOf(AttachmentId id) throws IOException {
        return world.storage.attachmentContents().read(id, Rendition.ORIGINAL).readAllBytes();
    }

    private Room roomWithEvents(int count) {
        Caller owner = world.callerNamed("owner");
        Room room = world.roomNamed("room", owner);
        world.storage.log().append(aJoin(room, world.accountOf(owner)));
        IntStream.range(1, count)
                .forEach(i -> world.storage.log().append(aMessage(room, world.accountOf(owner), "m" + i)));
        return room;
    }
}
