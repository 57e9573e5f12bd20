package org.hexachat.testkit.fake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.PixelSize;

/** Knows four kinds of bytes, by how they begin. */
public final class FakeContentInspector implements ContentInspector {

    @Override
    public Finding inspect(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG") && head.length >= 24) {
            return new Finding(
                    new ContentType("image/png"), Optional.of(new PixelSize(number(head, 16), number(head, 20))));
        }
        if (text.startsWith("%PDF-")) {
            return of("application/pdf");
        }
        if (text.startsWith("<!DOCTYPE html")) {
            return of("text/html");
        }
        return text.chars().allMatch(character -> character >= ' ' || character == '\n') && head.length > 0
                ? of("text/plain")
                : new Finding(ContentType.UNKNOWN, Optional.empty());
    }

    private static Finding of(String type) {
        return new Finding(new ContentType(type), Optional.empty());
    }

    private static int number(byte[] bytes, int at) {
        return Math.max(1, ByteBuffer.wrap(bytes).getInt(at));
    }
}
