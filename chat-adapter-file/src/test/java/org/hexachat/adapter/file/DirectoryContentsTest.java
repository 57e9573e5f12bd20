package org.hexachat.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.testkit.contract.AttachmentContentsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentsTest extends AttachmentContentsContract {

    @TempDir
    Path folder;

    @Override
    protected AttachmentContents contents() {
        return DirectoryContents.in(folder.resolve("files"));
    }

    @Test
    void a_file_lies_under_its_identifier_and_nothing_is_left_of_one_that_was_deleted() throws IOException {
        AttachmentId id = new AttachmentId(UUID.fromString("0190a5b2-7c1e-7abc-8def-0123456789ab"));
        contents().write(id, Rendition.ORIGINAL, new ByteArrayInputStream(new byte[3]), 3);
        Path file = folder.resolve("files/ab/" + id.value() + ".original");
        assertThat(file).hasSize(3);
        contents().delete(id);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_disk_that_refuses_is_an_outage() throws IOException {
        AttachmentContents contents = contents();
        AttachmentId id = new AttachmentId(UUID.fromString("0190a5b2-7c1e-7abc-8def-0123456789ab"));
        Files.createFile(folder.resolve("files/ab"));
        assertRefused(
                ErrorCode.STORAGE_UNAVAILABLE,
                () -> contents.write(id, Rendition.ORIGINAL, new ByteArrayInputStream(new byte[3]), 3));
    }

    @Test
    void where_no_directory_can_be_made_the_server_does_not_start() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> DirectoryContents.in(file.resolve("files")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chat.attachments.store.directory");
    }
}
