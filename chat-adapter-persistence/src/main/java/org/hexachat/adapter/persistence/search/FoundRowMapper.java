package org.hexachat.adapter.persistence.search;

import org.hexachat.adapter.persistence.row.AttachmentsColumn;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.MentionsColumn;
import org.hexachat.adapter.persistence.row.ReplyColumns;
import org.hexachat.domain.message.Message;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class,
        imports = {AttachmentsColumn.class, MentionsColumn.class, ReplyColumns.class})
interface FoundRowMapper {

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "sequence", source = "seq")
    @Mapping(target = "author", expression = "java(columnMapper.actor(row.authorId(), row.authorName()))")
    @Mapping(target = "text", source = "body")
    @Mapping(target = "mentions", expression = "java(MentionsColumn.read(row.mentions(), row.roomId()))")
    @Mapping(target = "reply", expression = "java(ReplyColumns.read(row.replyTo(), row.threadId()))")
    @Mapping(target = "attachments", expression = "java(AttachmentsColumn.read(row.attachments()))")
    Message toMessage(FoundRow row);
}
