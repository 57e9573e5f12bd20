package org.hexachat.adapter.rest.v1.administration;

import java.util.Locale;
import org.hexachat.adapter.rest.v1.administration.wire.RoomExportList;
import org.hexachat.adapter.rest.v1.administration.wire.RoomExportView;
import org.hexachat.adapter.rest.v1.view.UserRefs;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.domain.export.RoomExport;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which rooms are taken along, for those who run the server. */
@RestController
@RequestMapping(path = "/api/v1/admin/exports", produces = MediaType.APPLICATION_JSON_VALUE)
final class ExportListController {
    private final ListRoomExportsUseCase list;

    ExportListController(ListRoomExportsUseCase list) {
        this.list = list;
    }

    @GetMapping
    RoomExportList list(@AuthenticationPrincipal Caller caller) {
        return new RoomExportList(
                list.list(caller).stream().map(ExportListController::shown).toList());
    }

    private static RoomExportView shown(RoomExport export) {
        return new RoomExportView(
                export.room().value(),
                export.name().value(),
                UserRefs.of(export.by()),
                export.startedAt(),
                export.state().name().toLowerCase(Locale.ROOT),
                export.done().value(),
                export.total().value());
    }
}
