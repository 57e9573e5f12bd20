package org.hexachat.adapter.rest.v1.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.domain.attachment.Attachment;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A file as a browser gets it. It comes from somebody else: nothing in it may run, and all but a picture is for saving. What it is
 * never changes, so it may be kept, by the one who asked for it alone: whoever comes to the same browser next asks again.
 */
final class ServedFile {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private ServedFile() {}

    static ResponseEntity<StreamingResponseBody> of(ReadAttachmentUseCase.Content content, HttpServletRequest request) {
        Attachment attachment = content.attachment();
        String tag = '"' + attachment.id().value().toString() + '"';
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(KEPT)
                    .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                    .eTag(tag)
                    .build();
        }
        return body(
                content,
                ResponseEntity.ok()
                        .cacheControl(KEPT)
                        .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                        .eTag(tag));
    }

    /** For who opens it by a ticket, and is told of: neither a header nor a cookie would tell who comes to the browser next. */
    static ResponseEntity<StreamingResponseBody> once(ReadAttachmentUseCase.Content content) {
        return body(content, ResponseEntity.ok().cacheControl(CacheControl.noStore()));
    }

    private static ResponseEntity<StreamingResponseBody> body(
            ReadAttachmentUseCase.Content content, ResponseEntity.BodyBuilder answer) {
        content.length().ifPresent(answer::contentLength);
        return answer.contentType(MediaType.parseMediaType(content.type().value()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content.attachment()))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> {
                    try (InputStream bytes = content.open()) {
                        bytes.transferTo(out);
                    }
                });
    }

    private static String disposition(Attachment attachment) {
        ContentDisposition.Builder shown =
                attachment.type().isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return shown.filename(attachment.name().value(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
