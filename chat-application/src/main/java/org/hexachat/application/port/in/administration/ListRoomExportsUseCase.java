package org.hexachat.application.port.in.administration;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.export.RoomExport;

/** See which rooms are being taken along from this server, and how far that is. Administrators may. */
@FunctionalInterface
public interface ListRoomExportsUseCase {

    /**
     * Those that run, and the last ones that ended since the server started, newest first. With several servers: those of the one that is asked.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<RoomExport> list(Caller caller);
}
