package org.hexachat.adapter.websocket.outbound;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.adapter.websocket.wire.ChatMessageFrame;
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
    @Mapping(target = "message", source = "text")
    @Mapping(target = "timestamp", source = "postedAt")
    ChatMessageFrame fromHistory(Message message);

    @Mapping(target = "type", constant = "chat_message")
    @Mapping(target = "user", source = "event.actor.name.value")
    @Mapping(target = "message", source = "posted.text.value")
    @Mapping(target = "timestamp", source = "event.at")
    ChatMessageFrame fromEvent(RoomEvent event, MessagePosted posted);

    default String text(Optional<MessageText> text) {
        return text.map(MessageText::value).orElse("");
    }

    default String instant(Instant at) {
        return at.toString();
    }
}
