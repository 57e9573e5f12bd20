package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.application.port.in.administration.ReadAnyAttachmentUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase.Part;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.message.MessagePage.Direction;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.storage.FilePlace;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OversightServicesTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller root = world.administratorNamed("root");
    private final Room kitchen = world.roomNamed("kitchen", anna);
    private final AuditedReading reading = new AuditedReading(world.storage.audit());
    private final SearchAllRoomsService search =
            new SearchAllRoomsService(world.storage.search(), world.limits, reading, world.clock);
    private final ReadAnyRoomService read = new ReadAnyRoomService(
            world.authorization, world.storage.messages(), world.surroundings, reading, world.clock);

    @BeforeEach
    void come() {
        world.join(kitchen, anna);
    }

    @Test
    void an_administrator_finds_what_was_said_where_they_are_no_member_and_by_whom_they_block() {
        world.said(kitchen, anna, "two good books");
        world.storage.blocks().add(root.id(), anna.id(), NOON);
        assertThat(search.search(query(root, "book")))
                .singleElement()
                .satisfies(found -> assertThat(found.message().author()).isEqualTo(anna.actor()));
    }

    @Test
    void nobody_else_searches_or_reads_and_nothing_tells_of_it() {
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> search.search(query(anna, "book")));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> read(anna, kitchen.id(), new Part.Newest(10)));
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_search_is_told_of_once_and_not_what_for() {
        world.said(kitchen, anna, "a secret");
        search.search(query(root, "secret"));
        search.search(query(root, "secret", world.clock.now()));
        assertThat(lines()).containsExactly(AuditedAct.ofSearch(root.id(), NOON));
        assertThat(lines().getFirst().toString()).doesNotContain("secret");
        assertThat(query(root, "secret").toString()).doesNotContain("secret");
        search.search(query(root, "secret"));
        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_page_that_goes_on_with_no_search_is_told_of() {
        search.search(query(root, "secret", NOON));
        assertThat(lines()).hasSize(1);
        world.clock.advance(AuditedReading.TOLD.minusSeconds(1));
        search.search(query(root, "secret", NOON));
        assertThat(lines()).hasSize(1);
        world.clock.advance(AuditedReading.TOLD);
        search.search(query(root, "secret", NOON));
        search.search(query(world.administratorNamed("second"), "secret", NOON));
        assertThat(lines()).hasSize(3);
    }

    @Test
    void what_cannot_be_searched_for_or_too_often_is_not_told_of() {
        var rationed = new SearchAllRoomsService(world.storage.search(), FakeRateLimits.of(1), reading, world.clock);
        assertRefused(ErrorCode.INPUT_BLANK, () -> rationed.search(query(root, " ")));
        rationed.search(query(root, "book"));
        assertRefused(ErrorCode.RATE_LIMITED, () -> rationed.search(query(root, "book")));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void an_administrator_reads_everything_that_was_not_deleted() {
        var deleted = theMessageOf(world.said(kitchen, anna, "gone"));
        world.storage.log().append(aDeletion(kitchen, world.accountOf(anna), deleted));
        world.said(kitchen, anna, "still here");
        world.storage.blocks().add(root.id(), anna.id(), NOON);
        List<MessageDetails> history = read(root, kitchen.id(), new Part.Newest(10));
        assertThat(texts(history)).containsExactly("", "still here");
        assertThat(history).noneMatch(MessageDetails::withheld);
    }

    @Test
    void a_look_begins_with_the_newest_or_around_a_place_and_goes_on_from_an_edge() {
        List<Sequence> said = IntStream.range(0, 10)
                .mapToObj(i -> world.said(kitchen, anna, String.valueOf(i)).sequence())
                .toList();
        assertThat(texts(read(root, kitchen.id(), new Part.Newest(2)))).containsExactly("8", "9");
        assertThat(texts(read(root, kitchen.id(), new Part.Around(said.get(4), 2, 3))))
                .containsExactly("2", "3", "4", "5", "6");
        assertThat(texts(read(root, kitchen.id(), new Part.Around(said.get(0), 2, 1))))
                .containsExactly("0");
        assertThat(texts(read(root, kitchen.id(), new Part.Around(Sequence.START, 2, 1))))
                .containsExactly("0");
        assertThat(texts(read(root, kitchen.id(), new Part.Further(new MessagePage(said.get(2), Direction.BEFORE, 5)))))
                .containsExactly("0", "1");
    }

    @Test
    void the_moderators_of_a_room_see_that_it_was_read_and_by_whom() {
        Part further = new Part.Further(new MessagePage(new Sequence(5), Direction.BEFORE, 5));
        read(root, kitchen.id(), new Part.Newest(2));
        read(root, kitchen.id(), further);
        read(root, kitchen.id(), new Part.Around(new Sequence(1), 1, 1));
        AuditedAct line = AuditedAct.ofReading(kitchen.id(), kitchen.name(), root.id(), NOON);
        assertThat(lines(Optional.of(kitchen.id()))).containsExactly(line, line);
        Room other = world.roomNamed("garden", anna);
        read(root, other.id(), further);
        assertThat(lines(Optional.of(other.id())))
                .containsExactly(AuditedAct.ofReading(other.id(), other.name(), root.id(), NOON));
    }

    @Test
    void direct_conversations_are_nobodys() {
        Caller boris = world.callerNamed("boris");
        Room direct = aDirectOf(world.accountOf(anna), world.accountOf(boris));
        Room own = aDirectOf(world.accountOf(anna), world.accountOf(root));
        for (Room room : List.of(direct, own)) {
            world.storage.log().create(room, Optional.empty());
            world.join(room, anna);
            world.said(room, anna, "between us");
        }
        world.join(own, root);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> read(root, direct.id(), new Part.Newest(10)));
        assertRefused(ErrorCode.ROOM_DIRECT, () -> read(root, own.id(), new Part.Newest(10)));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> read(root, anyRoomId(), new Part.Newest(10)));
        assertThat(search.search(query(root, "between"))).isEmpty();
    }

    @Test
    void an_administrator_lists_files_and_nobody_else() {
        var list = new ListSentAttachmentsService(world.storage.sentAttachments());
        SentAttachmentQuery all = new SentAttachmentQuery(SentAttachmentOrder.SIZE, Optional.empty(), 10);
        var file = world.sent(kitchen, anna, new byte[] {1, 2, 3});
        assertThat(list.list(new ListSentAttachmentsUseCase.Query(root, all)))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.attachment().id()).isEqualTo(file);
                    assertThat(sent.roomName()).isEqualTo(kitchen.name());
                });
        assertRefused(
                ErrorCode.ADMINISTRATOR_REQUIRED, () -> list.list(new ListSentAttachmentsUseCase.Query(anna, all)));
    }

    @Test
    void an_administrator_opens_a_file_that_was_sent_and_it_belongs_to_a_look() throws IOException {
        var open = new ReadAnyAttachmentService(
                world.authorization,
                world.storage.attachments(),
                world.storage.attachmentContents(),
                reading,
                world.clock);
        AttachmentId file = world.sent(kitchen, anna, new byte[] {1, 2, 3});
        var query = new ReadAnyAttachmentUseCase.Query(root, kitchen.id(), file);
        assertThat(lines()).isEmpty();
        try (InputStream bytes = open.read(query).open()) {
            assertThat(bytes.readAllBytes()).containsExactly(1, 2, 3);
        }
        open.read(query);
        assertThat(lines()).containsExactly(AuditedAct.ofReading(kitchen.id(), kitchen.name(), root.id(), NOON));
        world.storage.blocks().add(root.id(), anna.id(), NOON);
        assertThat(open.read(query).attachment().id()).isEqualTo(file);
        assertRefused(
                ErrorCode.ADMINISTRATOR_REQUIRED,
                () -> open.read(new ReadAnyAttachmentUseCase.Query(anna, kitchen.id(), file)));
        assertRefused(
                ErrorCode.ATTACHMENT_NOT_FOUND,
                () -> open.read(
                        new ReadAnyAttachmentUseCase.Query(root, kitchen.id(), new AttachmentId(world.ids.next()))));
    }

    @Test
    void an_administrator_sees_how_much_is_kept_and_where_and_nobody_else() {
        var show = new ShowStorageService(world.storage.meter(), FilePlace.DATABASE);
        world.sent(kitchen, anna, new byte[] {1, 2, 3});
        assertThat(show.show(root).files()).isEqualTo(FilePlace.DATABASE);
        assertThat(show.show(root).use().sent()).isEqualTo(new FilesKept(1, 3));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> show.show(anna));
    }

    private List<MessageDetails> read(Caller caller, RoomId room, Part part) {
        return read.read(new ReadAnyRoomUseCase.Query(caller, room, part));
    }

    private List<AuditedAct> lines() {
        return lines(Optional.empty());
    }

    /** What tells of reading, the newest first. */
    private List<AuditedAct> lines(Optional<RoomId> room) {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        room, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100))
                .stream()
                .map(entry -> entry.act())
                .filter(act -> act.action() == AuditAction.ROOM_READ || act.action() == AuditAction.MESSAGES_SEARCHED)
                .toList();
    }

    private static List<String> texts(List<MessageDetails> history) {
        return history.stream()
                .map(details -> details.message().text().map(MessageText::value).orElse(""))
                .toList();
    }

    private static SearchAllRoomsUseCase.Query query(Caller caller, String text) {
        return new SearchAllRoomsUseCase.Query(caller, text, SearchOrder.TIME, Optional.empty(), 10);
    }

    /** Of what was said before an instant. */
    private static SearchAllRoomsUseCase.Query query(Caller caller, String text, Instant before) {
        return new SearchAllRoomsUseCase.Query(
                caller, text, SearchOrder.TIME, Optional.of(new SearchPlace(0, before, anyMessageId())), 10);
    }
}
