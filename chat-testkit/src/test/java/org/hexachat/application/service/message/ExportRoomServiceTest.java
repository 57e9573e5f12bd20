package org.hexachat.application.service.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.World;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.export.ExportState;
import org.hexachat.domain.export.RoomExport;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRoomServiceTest {
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", olga);
    private final RoomExports exports = new RoomExports(world.storage.audit(), world.clock);
    private final ExportRoomService export = service(world.limits);
    private final ListRoomExportsService list = new ListRoomExportsService(exports);

    @Test
    void a_room_is_told_from_its_name_to_its_end_however_long_it_is() {
        world.join(room, boris);
        IntStream.rangeClosed(1, 450).forEach(i -> world.said(room, boris, "m" + i));
        List<Line> lines = export(olga, room.id());
        assertThat(lines.getFirst()).isEqualTo(new Line.OfRoom(room, new Sequence(451)));
        assertThat(lines.get(1))
                .isInstanceOfSatisfying(
                        Line.OfMember.class,
                        line -> assertThat(line.member().user()).isEqualTo(boris.actor()));
        assertThat(lines.subList(2, 452))
                .extracting(line -> ((Line.OfMessage) line).message().message().text())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 450)
                        .mapToObj(i -> Optional.of(new MessageText("m" + i)))
                        .toList());
        assertThat(lines.getLast()).isEqualTo(new Line.End());
        assertThat(lines).hasSize(453);
    }

    @Test
    void what_was_deleted_is_there_without_its_text() {
        world.join(room, boris);
        var said = world.said(room, boris, "hi");
        world.storage.log().append(aDeletion(room, world.accountOf(boris), theMessageOf(said)));
        assertThat(export(olga, room.id()).get(2))
                .isInstanceOfSatisfying(
                        Line.OfMessage.class,
                        line -> assertThat(line.message().message().isDeleted()).isTrue());
    }

    @Test
    void nobody_but_the_owner_and_administrators_take_it() {
        world.join(room, boris);
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> export(boris, room.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> export(olga, anyRoomId()));
        assertThat(export(world.administratorNamed("root"), room.id())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, Line.OfFile.PART, 2 * Line.OfFile.PART + 1})
    void a_file_follows_its_message_in_parts_until_the_last(int size) {
        world.join(room, boris);
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        AttachmentId file = world.sent(room, boris, bytes);
        world.said(room, boris, "after it");
        List<Line> lines = export(olga, room.id());
        List<Line> parts = lines.subList(3, lines.size() - 2);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (Line line : parts) {
            Line.OfFile part = (Line.OfFile) line;
            byte[] piece = new byte[part.bytes().remaining()];
            part.bytes().get(piece);
            whole.writeBytes(piece);
            assertThat(part.attachment()).isEqualTo(file);
            assertThat(part.last()).isEqualTo(line == parts.getLast());
        }
        assertThat(whole.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void files_are_left_out_unless_they_are_wanted() {
        world.join(room, boris);
        world.sent(room, boris, new byte[10]);
        assertThat(export.export(new ExportRoomUseCase.Query(olga, room.id(), false)))
                .noneMatch(Line.OfFile.class::isInstance);
    }

    @Test
    void who_runs_the_server_sees_how_far_it_is() {
        Caller root = world.administratorNamed("root");
        world.join(room, olga);
        world.said(room, olga, "one");
        world.said(room, olga, "two");
        List<RoomExport> seen = new ArrayList<>();
        try (Stream<Line> lines = lines(olga)) {
            assertThat(list.list(root)).isEmpty();
            lines.forEachOrdered(line -> {
                seen.addAll(list.list(root));
                if (line instanceof Line.OfRoom) {
                    world.said(room, olga, "meanwhile");
                }
            });
        }
        RoomExport begun = RoomExport.begun(room.id(), room.name(), olga.actor(), NOON, new Sequence(3));
        RoomExport last = begun.at(new Sequence(4));
        assertThat(seen)
                .containsExactly(begun, begun, begun.at(new Sequence(2)), begun.at(new Sequence(3)), last, last);
        assertThat(last.total()).isEqualTo(new Sequence(4));
        assertThat(list.list(root)).containsExactly(last.completed());
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list.list(olga));
    }

    @Test
    void who_goes_before_the_end_has_broken_it_off() {
        world.join(room, olga);
        try (Stream<Line> lines = lines(olga)) {
            assertThat(lines.findFirst()).isPresent();
        }
        assertThat(list.list(world.administratorNamed("root")))
                .extracting(RoomExport::state)
                .containsExactly(ExportState.BROKEN_OFF);
    }

    @Test
    void of_those_that_ended_the_last_are_remembered() {
        Caller root = world.administratorNamed("root");
        try (Stream<Line> running = lines(olga)) {
            running.filter(Line.OfRoom.class::isInstance).forEachOrdered(_ -> {
                for (int i = 0; i <= RoomExports.ENDED_KEPT; i++) {
                    world.clock.advance(Duration.ofSeconds(1));
                    export(root, room.id());
                }
                List<RoomExport> known = list.list(root);
                assertThat(known).hasSize(RoomExports.ENDED_KEPT + 1);
                assertThat(known.getFirst().startedAt()).isEqualTo(world.clock.now());
                assertThat(known.get(RoomExports.ENDED_KEPT - 1).startedAt()).isEqualTo(NOON.plusSeconds(2));
                assertThat(known.getLast().by()).isEqualTo(olga.actor());
            });
        }
        assertThat(list.list(root))
                .as("the one that began first and ended last")
                .hasSize(RoomExports.ENDED_KEPT)
                .last()
                .satisfies(longest -> assertThat(longest.state()).isEqualTo(ExportState.COMPLETE))
                .satisfies(longest -> assertThat(longest.by()).isEqualTo(olga.actor()));
    }

    @Test
    void who_goes_while_the_end_is_written_has_broken_it_off() {
        try (Stream<Line> lines = lines(olga)) {
            assertThatThrownBy(() -> lines.forEachOrdered(ExportRoomServiceTest::failAtTheEnd))
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThat(list.list(world.administratorNamed("root")))
                .extracting(RoomExport::state)
                .containsExactly(ExportState.BROKEN_OFF);
    }

    private static void failAtTheEnd(Line line) {
        if (line instanceof Line.End) {
            throw new UncheckedIOException(new IOException("gone"));
        }
    }

    @Test
    void exports_are_rationed_and_one_that_is_refused_is_not_told_of() {
        ExportRoomService once = service(FakeRateLimits.of(1));
        var query = new ExportRoomUseCase.Query(olga, room.id(), false);
        once.export(query).close();
        assertRefused(ErrorCode.RATE_LIMITED, () -> once.export(query));
        assertThat(audited()).hasSize(1);
    }

    @Test
    void the_room_is_told_of_it_before_anything_is_read() {
        lines(olga).close();
        assertThat(audited())
                .extracting(AuditEntry::act)
                .containsExactly(AuditedAct.ofExport(room.id(), room.name(), olga.id(), NOON));
    }

    private ExportRoomService service(RateLimits limits) {
        return new ExportRoomService(
                world.authorization,
                world.storage.memberships(),
                world.storage.messages(),
                world.surroundings,
                world.storage.log(),
                new ExportedFiles(world.storage.attachmentContents()),
                exports,
                limits);
    }

    private List<AuditEntry> audited() {
        return world.storage
                .audit()
                .entries(new AuditQuery(
                        Optional.of(room.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        10));
    }

    private List<Line> export(Caller caller, RoomId where) {
        try (Stream<Line> lines = export.export(new ExportRoomUseCase.Query(caller, where, true))) {
            return lines.toList();
        }
    }

    private Stream<Line> lines(Caller caller) {
        return export.export(new ExportRoomUseCase.Query(caller, room.id(), true));
    }
}
