package org.hexachat.adapter.persistence.log;

import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class)
interface EventRowMapper {

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "sequence", source = "seq")
    @Mapping(target = "actor", expression = "java(columnMapper.actor(row.actorId(), row.actorName()))")
    @Mapping(target = "change", source = "row")
    RoomEvent toEvent(EventRow row);

    default RoomChange change(EventRow row) {
        return switch (EventKind.stored(row.kind(), row.version())) {
            case MESSAGE_POSTED -> posted(row);
            case MEMBER_JOINED -> new RoomChange.MemberJoined();
            case MEMBER_LEFT -> new RoomChange.MemberLeft();
        };
    }

    @Mapping(target = "id", source = "messageId")
    @Mapping(target = "text", source = "body")
    RoomChange.MessagePosted posted(EventRow row);
}
