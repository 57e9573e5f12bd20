package org.hexachat.adapter.persistence.room;

import org.hexachat.adapter.persistence.row.AccessColumns;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.KindColumns;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class,
        imports = {KindColumns.class, RoomName.class})
interface RoomRowMapper {

    @Mapping(target = "name", source = "name", defaultExpression = "java(RoomName.NONE)")
    @Mapping(target = "owner", source = "ownerId")
    @Mapping(target = "access", source = "row")
    @Mapping(target = "withName", ignore = true)
    @Mapping(target = "kind", expression = "java(KindColumns.read(row.listed(), row.people(), row.peopleNames()))")
    @Mapping(target = "withOwner", ignore = true)
    @Mapping(target = "withAccess", ignore = true)
    @Mapping(target = "withSlowMode", ignore = true)
    @Mapping(target = "withKind", ignore = true)
    @Mapping(target = "retention", source = "retentionDays")
    @Mapping(target = "withRetention", ignore = true)
    Room toRoom(RoomRow row);

    default RoomAccess access(RoomRow row) {
        return AccessColumns.read(row.passwordHash(), row.byInvitation());
    }
}
