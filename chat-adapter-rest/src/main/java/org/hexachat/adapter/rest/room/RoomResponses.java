package org.hexachat.adapter.rest.room;

import java.util.UUID;
import org.hexachat.adapter.rest.room.wire.CreateRoomResponse;
import org.hexachat.domain.room.Room;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows rooms. */
@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RoomResponses {
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "name", source = "name.value")
    CreateRoomResponse of(Room room);

    default String id(UUID id) {
        return id.toString();
    }
}
