package org.hexachat.testkit.fake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** The bytes of files in memory; a test writes few. */
final class InMemoryAttachmentContents implements AttachmentContents {
    private final Memory memory;

    InMemoryAttachmentContents(Memory memory) {
        this.memory = memory;
    }

    @Override
    public long write(AttachmentId id, Rendition rendition, InputStream bytes, long most) {
        byte[] all = read(bytes);
        if (all.length > most) {
            throw new ChatException(ErrorCode.ATTACHMENT_TOO_LARGE, most);
        }
        return memory.<Long>write(tables -> {
            if (tables.contents().putIfAbsent(new RenditionKey(id, rendition), all) != null) {
                throw new IllegalStateException("There is something under this name");
            }
            return (long) all.length;
        });
    }

    @Override
    public InputStream read(AttachmentId id, Rendition rendition) {
        RenditionKey key = new RenditionKey(id, rendition);
        return new ByteArrayInputStream(memory.read(tables -> tables.contents().getOrDefault(key, new byte[0])));
    }

    @Override
    public void delete(AttachmentId id) {
        memory.update(tables ->
                tables.contents().keySet().removeIf(key -> key.attachment().equals(id)));
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
