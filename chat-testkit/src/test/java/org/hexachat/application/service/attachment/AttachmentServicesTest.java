package org.hexachat.application.service.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.room.Speakers;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MemberMuted;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Room;
import org.hexachat.testkit.fake.FakeContentInspector;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.FakeThumbnailMaker;
import org.hexachat.testkit.fixture.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentServicesTest {
    private static final long MOST = 1_000;

    private static final byte[] PICTURE = ByteBuffer.allocate(24)
            .put("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1))
            .putInt(16, 30)
            .putInt(20, 20)
            .array();

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final UploadAttachmentService upload = new UploadAttachmentService(
            world.authorization,
            new Speakers(world.authorization, world.storage.mutes()),
            world.storage.attachments(),
            world.storage.attachmentContents(),
            new FakeContentInspector(),
            new FakeThumbnailMaker(),
            FakeRateLimits.of(4),
            world.ids,
            world.clock,
            new UploadLimits(MOST, 2, 2 * MOST, Duration.ofDays(1)));
    private final ReadAttachmentService read = new ReadAttachmentService(
            world.authorization,
            world.storage.attachments(),
            world.storage.attachmentContents(),
            world.storage.blocks());

    @BeforeEach
    void join() {
        world.join(room, anna);
        world.join(room, boris);
    }

    @Test
    void what_a_file_is_is_found_in_its_bytes_and_not_in_its_name() {
        Attachment page = uploaded(boris, "picture.png", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.name().value()).isEqualTo("picture.png");
        assertThat(page.type()).isEqualTo(new ContentType("text/html"));
        assertThat(page.thumbnail()).isEmpty();
        assertRefused(ErrorCode.ATTACHMENT_NOT_FOUND, () -> read(boris, page, Rendition.THUMBNAIL));
    }

    @Test
    void a_picture_has_its_pixels_and_a_thumbnail() throws IOException {
        Attachment picture = uploaded(boris, "picture", PICTURE);
        assertThat(picture.pixels()).contains(new PixelSize(30, 20));
        assertThat(picture.thumbnail()).contains(new PixelSize(1, 1));
        assertThat(bytes(read(boris, picture, Rendition.ORIGINAL))).isEqualTo(PICTURE);
        assertThat(read(boris, picture, Rendition.ORIGINAL).length()).hasValue(24);
        ReadAttachmentUseCase.Content small = read(boris, picture, Rendition.THUMBNAIL);
        assertThat(bytes(small)).hasSize(4);
        assertThat(small.length()).isEmpty();
        assertThat(small.type()).isEqualTo(new ContentType("image/png"));
    }

    @Test
    void what_was_not_sent_is_for_its_uploader_alone_and_what_was_sent_for_members() {
        Attachment file = uploaded(boris, "note", "hello".getBytes(StandardCharsets.UTF_8));
        assertRefused(ErrorCode.ATTACHMENT_NOT_FOUND, () -> read(anna, file, Rendition.ORIGINAL));
        send(boris, file);
        assertThat(read(anna, file, Rendition.ORIGINAL).attachment()).isEqualTo(file);
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> read(world.callerNamed("stranger"), file, Rendition.ORIGINAL));
    }

    @Test
    void a_file_of_somebody_blocked_is_not_there() {
        Attachment file = uploaded(boris, "note", "hello".getBytes(StandardCharsets.UTF_8));
        send(boris, file);
        world.storage.blocks().add(anna.id(), boris.id(), world.clock.now());
        assertRefused(ErrorCode.ATTACHMENT_NOT_FOUND, () -> read(anna, file, Rendition.ORIGINAL));
        assertThat(read(boris, file, Rendition.ORIGINAL).attachment()).isEqualTo(file);
    }

    @Test
    void strangers_and_the_muted_upload_nothing() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> uploaded(world.callerNamed("stranger"), "a", new byte[1]));
        world.storage
                .log()
                .append(new PendingEvent(
                        room.id(),
                        anna.actor(),
                        world.clock.now(),
                        new MemberMuted(boris.actor(), new MuteTerm(Optional.empty()))));
        assertRefused(ErrorCode.ROOM_MUTED, () -> uploaded(boris, "a", new byte[1]));
        assertNothingIsLeft();
    }

    @Test
    void what_is_announced_as_too_large_is_refused_before_a_byte_is_read() {
        InputStream unread = new ByteArrayInputStream(new byte[10]);
        assertRefused(
                ErrorCode.ATTACHMENT_TOO_LARGE,
                () -> upload.upload(command(boris, "a", OptionalLong.of(MOST + 1), unread)));
        assertThat(unread).hasSameContentAs(new ByteArrayInputStream(new byte[10]));
        assertNothingIsLeft();
    }

    @Test
    void what_turns_out_to_be_too_large_or_breaks_off_leaves_nothing() {
        assertRefused(ErrorCode.ATTACHMENT_TOO_LARGE, () -> uploaded(boris, "a", new byte[(int) MOST + 1]));
        assertRefused(
                ErrorCode.ATTACHMENT_TOO_LARGE,
                () -> upload.upload(command(boris, "a", OptionalLong.of(3), new ByteArrayInputStream(new byte[4]))));
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new Broken());
        assertThatThrownBy(() -> upload.upload(command(boris, "a", OptionalLong.empty(), breaking)))
                .isInstanceOf(UncheckedIOException.class);
        assertNothingIsLeft();
    }

    @Test
    void uploads_count_against_the_limit_of_messages() {
        for (int i = 0; i < 4; i++) {
            send(boris, uploaded(boris, "a", new byte[1]));
        }
        assertRefused(ErrorCode.RATE_LIMITED, () -> uploaded(boris, "a", new byte[1]));
    }

    private Attachment uploaded(Caller caller, String name, byte[] bytes) {
        return upload.upload(command(caller, name, OptionalLong.empty(), new ByteArrayInputStream(bytes)));
    }

    private UploadAttachmentUseCase.Command command(
            Caller caller, String name, OptionalLong announced, InputStream bytes) {
        return new UploadAttachmentUseCase.Command(caller, room.id(), name, announced, bytes);
    }

    private ReadAttachmentUseCase.Content read(Caller caller, Attachment file, Rendition rendition) {
        return read.read(new ReadAttachmentUseCase.Query(caller, room.id(), file.id(), rendition));
    }

    private void send(Caller caller, Attachment file) {
        MessagePosted said = new MessagePosted(Samples.anyMessageId(), MessageText.besideFiles(""), Optional.empty());
        world.storage
                .log()
                .submit(new PendingEvent(room.id(), caller.actor(), world.clock.now(), said), List.of(file.id()))
                .toCompletableFuture()
                .join();
    }

    private static byte[] bytes(ReadAttachmentUseCase.Content content) throws IOException {
        try (InputStream stream = content.open()) {
            return stream.readAllBytes();
        }
    }

    private void assertNothingIsLeft() {
        assertThat(world.storage.attachments().unsentSince(world.clock.now().plusSeconds(1), 10))
                .isEmpty();
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }
}
