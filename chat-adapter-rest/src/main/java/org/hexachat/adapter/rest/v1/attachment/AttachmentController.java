package org.hexachat.adapter.rest.v1.attachment;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.view.AttachmentViews;
import org.hexachat.adapter.rest.v1.wire.AttachmentView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Rendition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Receives files and serves them, a few bytes at a time. */
@RestController
@RequestMapping("/api/v1/rooms/{room}/attachments")
final class AttachmentController {
    private final UploadAttachmentUseCase upload;
    private final ReadAttachmentUseCase read;

    AttachmentController(UploadAttachmentUseCase upload, ReadAttachmentUseCase read) {
        this.upload = upload;
        this.read = read;
    }

    /** The body is the file. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttachmentView> upload(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> name,
            HttpServletRequest request)
            throws IOException {
        InputStream bytes = request.getInputStream();
        long length = request.getContentLengthLong();
        var command = new UploadAttachmentUseCase.Command(
                caller,
                ResourceId.ofRoom(room),
                name.orElse(""),
                length < 0 ? OptionalLong.empty() : OptionalLong.of(length),
                bytes);
        new RequestFields().blaming("name", () -> new FileName(command.name()));
        Attachment attachment = received(command);
        return ResponseEntity.created(URI.create("/api/v1/rooms/%s/attachments/%s"
                        .formatted(command.room().value(), attachment.id().value())))
                .body(AttachmentViews.of(attachment));
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{attachment}")
    ResponseEntity<StreamingResponseBody> read(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String attachment,
            HttpServletRequest request) {
        return served(caller, room, attachment, Rendition.ORIGINAL, request);
    }

    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/{attachment}/thumbnail")
    ResponseEntity<StreamingResponseBody> readThumbnail(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @PathVariable String attachment,
            HttpServletRequest request) {
        return served(caller, room, attachment, Rendition.THUMBNAIL, request);
    }

    private ResponseEntity<StreamingResponseBody> served(
            Caller caller, String room, String attachment, Rendition rendition, HttpServletRequest request) {
        ReadAttachmentUseCase.Content content = read.read(new ReadAttachmentUseCase.Query(
                caller, ResourceId.ofRoom(room), ResourceId.ofAttachment(attachment), rendition));
        return ServedFile.of(content, request);
    }

    /** Who goes away in the middle of a file is not there to be answered. */
    private Attachment received(UploadAttachmentUseCase.Command command) throws IOException {
        try {
            return upload.upload(command);
        } catch (UncheckedIOException broken) {
            throw new AsyncRequestNotUsableException("The body broke off", new IOException(broken));
        }
    }
}
