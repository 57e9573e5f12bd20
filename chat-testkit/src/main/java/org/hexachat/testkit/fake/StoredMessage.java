package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomChange.MessageEdited;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomChange.MessageWithdrawn;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.Mentions;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.message.ReactionTallies;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.user.UserId;

/** A message with what a repeat of it is known by; outlives its text, and its event in the log. */
record StoredMessage(Message message, Optional<ClientId> clientId, List<Reacted> reactions, List<FormerText> former) {
    StoredMessage {
        reactions = List.copyOf(reactions);
        former = List.copyOf(former);
    }

    static StoredMessage of(RoomEvent event, MessagePosted posted) {
        Message message = new Message(
                posted.id(),
                event.room(),
                event.sequence(),
                event.actor(),
                Optional.of(posted.text()),
                posted.mentions(),
                event.at(),
                Optional.empty(),
                posted.reply(),
                posted.attachments());
        return new StoredMessage(message, posted.clientId(), List.of(), List.of());
    }

    boolean isRepeatedBy(UserId author, MessagePosted again) {
        return again.clientId().isPresent()
                && clientId.equals(again.clientId())
                && message.author().id().equals(author);
    }

    StoredMessage edited(MessageEdited edited, RoomEvent event) {
        List<FormerText> longer = new ArrayList<>(former);
        longer.add(new FormerText(
                event.sequence(), event.actor(), event.at(), message.text().orElseThrow()));
        return with(Optional.of(edited.text()), edited.mentions(), Optional.of(event.at()), reactions, longer);
    }

    StoredMessage deleted() {
        return with(Optional.empty(), Mentions.NONE, Optional.empty(), List.of(), List.of());
    }

    ReactionTallies tallies() {
        ReactionTallies tallies = ReactionTallies.NONE;
        for (Reacted reacted : reactions) {
            tallies = tallies.with(reacted.emoji());
        }
        return tallies;
    }

    boolean hasReaction(Reacted reacted) {
        return reactions.contains(reacted);
    }

    StoredMessage with(Reacted reacted) {
        List<Reacted> more = new ArrayList<>(reactions);
        more.add(reacted);
        return new StoredMessage(message, clientId, more, former);
    }

    StoredMessage without(Reacted reacted) {
        List<Reacted> fewer = new ArrayList<>(reactions);
        fewer.remove(reacted);
        return new StoredMessage(message, clientId, fewer, former);
    }

    /** That somebody answered with an emoji. */
    record Reacted(UserId user, Emoji emoji) {}

    /** The event that the message began with, saying what the message says now. */
    RoomEvent asOfNow() {
        RoomChange change = message.text()
                .<RoomChange>map(text -> new MessagePosted(
                        message.id(), text, clientId, message.mentions(), message.reply(), message.attachments()))
                .orElseGet(() -> new MessageWithdrawn(message.id()));
        return new RoomEvent(message.room(), message.sequence(), message.author(), message.postedAt(), change);
    }

    private StoredMessage with(
            Optional<MessageText> text,
            Mentions mentions,
            Optional<Instant> editedAt,
            List<Reacted> answers,
            List<FormerText> before) {
        return new StoredMessage(
                new Message(
                        message.id(),
                        message.room(),
                        message.sequence(),
                        message.author(),
                        text,
                        mentions,
                        message.postedAt(),
                        editedAt,
                        message.reply(),
                        text.isPresent() ? message.attachments() : List.of()),
                clientId,
                answers,
                before);
    }
}
