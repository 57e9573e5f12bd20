package org.hexachat.adapter.websocket.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.adapter.websocket.wire.ChatMessageFrame;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Says a message in the words of the wire, alike whether it is read from the history or heard live. */
@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ChatMessageFrameMapper {

    @Mapping(target = "type", constant = "chat_message")
    @Mapping(target = "user", source = "author.name.value")
    @Mapping(target = "message", expression = "java(withFiles(text(message.text()), message.attachments()))")
    @Mapping(target = "timestamp", source = "postedAt")
    ChatMessageFrame fromHistory(Message message);

    @Mapping(target = "type", constant = "chat_message")
    @Mapping(target = "user", source = "event.actor.name.value")
    @Mapping(target = "message", expression = "java(withFiles(posted.text().value(), posted.attachments()))")
    @Mapping(target = "timestamp", source = "event.at")
    ChatMessageFrame fromEvent(RoomEvent event, MessagePosted posted);

    /** A classic client knows no files: it reads their names, a line for each. Most messages have none. */
    default String withFiles(String text, List<Attachment> files) {
        return files.isEmpty()
                ? text
                : Stream.concat(
                                Stream.of(text).filter(said -> !said.isEmpty()),
                                files.stream().map(file -> file.name().value()))
                        .collect(Collectors.joining("\n"));
    }

    default String text(Optional<MessageText> text) {
        return text.map(MessageText::value).orElse("");
    }

    default String instant(Instant at) {
        return at.toString();
    }
}
