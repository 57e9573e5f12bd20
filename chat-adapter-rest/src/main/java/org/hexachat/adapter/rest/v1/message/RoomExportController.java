package org.hexachat.adapter.rest.v1.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.message.wire.ExportLine;
import org.hexachat.adapter.rest.v1.view.JsonLines;
import org.hexachat.adapter.rest.v1.view.RoomViews;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.in.message.ExportRoomUseCase.Line;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A room with all that is in it, as a file. */
@RestController
final class RoomExportController {
    private final ExportRoomUseCase export;
    private final JsonLines files;

    RoomExportController(ExportRoomUseCase export, JsonLines files) {
        this.export = export;
        this.files = files;
    }

    @GetMapping(path = "/api/v1/rooms/{room}/export", produces = JsonLines.MEDIA_TYPE)
    ResponseEntity<StreamingResponseBody> export(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> attachments) {
        QueryFields fields = new QueryFields();
        boolean withFiles = fields.flag("attachments", attachments);
        fields.throwIfAnyIsWrong();
        return files.file(
                "room.jsonl",
                export.export(new ExportRoomUseCase.Query(caller, ResourceId.ofRoom(room), withFiles))
                        .map(RoomExportController::shown));
    }

    private static ExportLine shown(Line line) {
        return switch (line) {
            case Line.OfRoom(var room, var position) ->
                new ExportLine.OfRoom("room", RoomViews.of(room), position.value());
            case Line.OfMember(var member) ->
                new ExportLine.OfMember("member", UserRefs.of(member.user()), member.joinedAt());
            case Line.OfMessage(var message) -> new ExportLine.OfMessage("message", HistoryViews.of(message));
            case Line.OfFile(var attachment, var bytes, var last) ->
                new ExportLine.OfFile("attachment", attachment.value(), base64(bytes), last);
            case Line.End() -> new ExportLine.End("end");
        };
    }

    private static String base64(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1
                .decode(Base64.getEncoder().encode(bytes))
                .toString();
    }
}
