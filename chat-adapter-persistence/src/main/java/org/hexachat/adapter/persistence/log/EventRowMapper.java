package org.hexachat.adapter.persistence.log;

import java.util.Objects;
import org.hexachat.adapter.persistence.row.AttachmentsColumn;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.ReplyColumns;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.Username;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class,
        imports = {AttachmentsColumn.class, MentionsColumn.class, ReplyColumns.class, Username.class})
interface EventRowMapper {

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "sequence", source = "seq")
    @Mapping(target = "actor", expression = "java(columnMapper.actor(row.actorId(), row.actorName()))")
    @Mapping(target = "change", source = "row")
    RoomEvent toEvent(EventRow row);

    default RoomChange change(EventRow row) {
        return switch (EventKind.stored(row.kind(), row.version())) {
            case MESSAGE_POSTED -> row.text() == null ? withdrawn(row) : posted(row);
            case MESSAGE_EDITED -> row.text() == null ? withdrawn(row) : edited(row);
            case MESSAGE_DELETED -> deleted(row);
            case REACTION_ADDED -> reactionAdded(row);
            case REACTION_REMOVED -> reactionRemoved(row);
            case MEMBER_JOINED -> new RoomChange.MemberJoined();
            case MEMBER_LEFT -> new RoomChange.MemberLeft();
            case MEMBER_KICKED -> new RoomChange.MemberKicked(member(row));
            case MEMBER_BANNED -> new RoomChange.MemberBanned(member(row));
            case MEMBER_UNBANNED -> new RoomChange.MemberUnbanned(member(row));
            case MEMBER_MUTED -> new RoomChange.MemberMuted(member(row), muteTerm(row));
            case MEMBER_UNMUTED -> new RoomChange.MemberUnmuted(member(row));
            case SLOW_MODE_CHANGED -> new RoomChange.SlowModeChanged(slowMode(row));
            case ROLE_CHANGED -> roleChanged(row);
            case RETENTION_CHANGED -> retentionChanged(row);
            case MESSAGES_EXPIRED -> expired(row);
            case ROOM_RENAMED -> renamed(row);
            case LISTING_CHANGED -> listingChanged(row);
            case ACCESS_CHANGED -> accessChanged(row);
        };
    }

    @Mapping(target = "id", source = "messageId")
    @Mapping(target = "mentions", expression = "java(MentionsColumn.read(row.mentions(), row.roomId()))")
    @Mapping(target = "reply", expression = "java(ReplyColumns.read(row.replyTo(), row.threadId()))")
    @Mapping(target = "attachments", expression = "java(AttachmentsColumn.read(row.attachments()))")
    @Mapping(target = "meaning", ignore = true)
    @Mapping(target = "answering", ignore = true)
    @Mapping(target = "carrying", ignore = true)
    RoomChange.MessagePosted posted(EventRow row);

    @Mapping(target = "id", source = "messageId")
    @Mapping(target = "mentions", expression = "java(MentionsColumn.read(row.mentions(), row.roomId()))")
    @Mapping(target = "meaning", ignore = true)
    RoomChange.MessageEdited edited(EventRow row);

    @Mapping(target = "id", source = "messageId")
    RoomChange.MessageDeleted deleted(EventRow row);

    @Mapping(target = "id", source = "messageId")
    RoomChange.MessageWithdrawn withdrawn(EventRow row);

    @Mapping(target = "id", source = "messageId")
    RoomChange.ReactionAdded reactionAdded(EventRow row);

    @Mapping(target = "id", source = "messageId")
    RoomChange.ReactionRemoved reactionRemoved(EventRow row);

    @Mapping(target = "id", source = "memberId")
    @Mapping(target = "name", source = "memberName", defaultExpression = "java(Username.DELETED)")
    Actor member(EventRow row);

    @Mapping(target = "member", source = "row")
    @Mapping(target = "to", ignore = true)
    RoomChange.RoleChanged roleChanged(EventRow row);

    MuteTerm muteTerm(EventRow row);

    default SlowMode slowMode(EventRow row) {
        return SlowMode.ofSeconds(Objects.requireNonNull(row.seconds(), "slow mode without seconds"));
    }

    @Mapping(target = "retention", source = "days")
    RoomChange.RetentionChanged retentionChanged(EventRow row);

    RoomChange.MessagesExpired expired(EventRow row);

    RoomChange.RoomRenamed renamed(EventRow row);

    RoomChange.ListingChanged listingChanged(EventRow row);

    @Mapping(target = "invitationRequired", defaultValue = "false")
    RoomChange.AccessChanged accessChanged(EventRow row);
}
