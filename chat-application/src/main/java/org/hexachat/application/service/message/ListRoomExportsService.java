package org.hexachat.application.service.message;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.domain.export.RoomExport;

/** Shows what is known of exports to those who run the server. */
public final class ListRoomExportsService implements ListRoomExportsUseCase {

    private final RoomExports exports;

    public ListRoomExportsService(RoomExports exports) {
        this.exports = exports;
    }

    @Override
    public List<RoomExport> list(Caller caller) {
        caller.requireAdministrator();
        return exports.list();
    }
}
