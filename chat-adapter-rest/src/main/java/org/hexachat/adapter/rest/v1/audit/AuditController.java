package org.hexachat.adapter.rest.v1.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.v1.audit.wire.AuditEntryView;
import org.hexachat.adapter.rest.v1.audit.wire.AuditPage;
import org.hexachat.adapter.rest.v1.input.Page;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.view.JsonLines;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Who did what to whom: in a room to its moderators, everywhere to administrators. */
@RestController
@RequestMapping(path = "/api/v1")
final class AuditController {
    private final ReadAuditLogUseCase read;
    private final JsonLines files;

    AuditController(ReadAuditLogUseCase read, JsonLines files) {
        this.read = read;
        this.files = files;
    }

    @GetMapping(path = "/rooms/{room}/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    AuditPage ofRoom(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> member,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before) {
        return page(
                caller, Optional.of(ResourceId.ofRoom(room)), new AuditFilter(actor, member, action, before), limit);
    }

    @GetMapping(path = "/admin/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    AuditPage ofServer(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> room,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> member,
            @RequestParam Optional<String> action,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> before) {
        return page(caller, room.map(ResourceId::ofRoom), new AuditFilter(actor, member, action, before), limit);
    }

    @GetMapping(path = "/rooms/{room}/audit/export", produces = JsonLines.MEDIA_TYPE)
    ResponseEntity<StreamingResponseBody> export(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String room,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> member,
            @RequestParam Optional<String> action) {
        return export(caller, Optional.of(ResourceId.ofRoom(room)), actor, member, action);
    }

    @GetMapping(path = "/admin/audit/export", produces = JsonLines.MEDIA_TYPE)
    ResponseEntity<StreamingResponseBody> exportAll(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> room,
            @RequestParam Optional<String> actor,
            @RequestParam Optional<String> member,
            @RequestParam Optional<String> action) {
        return export(caller, room.map(ResourceId::ofRoom), actor, member, action);
    }

    private AuditPage page(Caller caller, Optional<RoomId> room, AuditFilter filter, Optional<String> limit) {
        QueryFields fields = new QueryFields();
        int wanted = fields.limit(limit);
        AuditQuery query = filter.read(room, fields, Page.toAsk(wanted));
        Page<AuditEntryView> page = Page.<AuditEntry>forwards(
                        entries(caller, query), wanted, entry -> String.valueOf(entry.number()))
                .map(AuditViews::of);
        return new AuditPage(page.items(), page.next().orElse(null));
    }

    private ResponseEntity<StreamingResponseBody> export(
            Caller caller,
            Optional<RoomId> room,
            Optional<String> actor,
            Optional<String> member,
            Optional<String> action) {
        AuditFilter filter = new AuditFilter(actor, member, action, Optional.empty());
        AuditQuery query = filter.read(room, new QueryFields(), AuditQuery.MAX_LIMIT);
        return files.file(
                "audit.jsonl",
                Stream.iterate(
                                entries(caller, query),
                                page -> !page.isEmpty(),
                                page -> entries(caller, query.after(page.getLast())))
                        .flatMap(List<AuditEntry>::stream)
                        .map(AuditViews::of));
    }

    private List<AuditEntry> entries(Caller caller, AuditQuery query) {
        return read.read(new ReadAuditLogUseCase.Query(caller, query));
    }
}
