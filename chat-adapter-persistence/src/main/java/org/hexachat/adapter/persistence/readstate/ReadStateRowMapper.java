package org.hexachat.adapter.persistence.readstate;

import java.util.Optional;
import org.hexachat.adapter.persistence.row.AccessColumns;
import org.hexachat.adapter.persistence.row.AttachmentsColumn;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.KindColumns;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.NotificationColumn;
import org.hexachat.adapter.persistence.row.ReplyColumns;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomOverview;
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
        imports = {KindColumns.class, AttachmentsColumn.class, MentionsColumn.class, ReplyColumns.class, RoomName.class
        })
interface ReadStateRowMapper {

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "readUpTo", source = "readSeq")
    @Mapping(target = "withNotifications", ignore = true)
    ReadState toState(ReadStateRow row);

    @Mapping(target = "room", source = "row")
    @Mapping(target = "position", source = "lastSeq")
    @Mapping(target = "lastMessage", source = "row")
    @Mapping(target = "mentions", source = "meant")
    @Mapping(target = "readState", source = "row")
    RoomOverview toOverview(OverviewRow row);

    @Mapping(target = "id", source = "roomId")
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
    Room room(OverviewRow row);

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "readUpTo", source = "readSeq")
    @Mapping(target = "withNotifications", ignore = true)
    ReadState state(OverviewRow row);

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "sequence", source = "seq")
    @Mapping(target = "author", expression = "java(columnMapper.actor(row.authorId(), row.authorName()))")
    @Mapping(target = "text", source = "body")
    @Mapping(target = "mentions", expression = "java(MentionsColumn.read(row.mentions(), row.roomId()))")
    @Mapping(target = "reply", expression = "java(ReplyColumns.read(row.replyTo(), row.threadId()))")
    @Mapping(target = "attachments", expression = "java(AttachmentsColumn.read(row.attachments()))")
    Message message(OverviewRow row);

    default Optional<Message> lastMessage(OverviewRow row) {
        return row.seq() == null ? Optional.empty() : Optional.of(message(row));
    }

    default RoomAccess access(OverviewRow row) {
        return AccessColumns.read(row.passwordHash(), row.byInvitation());
    }

    default NotificationLevel level(String column) {
        return NotificationColumn.read(column);
    }
}
