package org.hexachat.adapter.rest.v1.attachment;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ReadAnyAttachmentUseCase;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Serves the files of any room to those who run the server. */
@RestController
final class AnyAttachmentController {
    private final ReadAnyAttachmentUseCase read;

    AnyAttachmentController(ReadAnyAttachmentUseCase read) {
        this.read = read;
    }

    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/admin/rooms/{room}/attachments/{attachment}")
    ResponseEntity<StreamingResponseBody> read(
            @AuthenticationPrincipal Caller caller, @PathVariable String room, @PathVariable String attachment) {
        return ServedFile.once(read.read(new ReadAnyAttachmentUseCase.Query(
                caller, ResourceId.ofRoom(room), ResourceId.ofAttachment(attachment))));
    }
}
