package org.hexachat.adapter.rest.v1.account.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexachat.adapter.rest.v1.bot.wire.BotView;
import org.hexachat.adapter.rest.v1.wire.MessageView;
import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** A line of an exported account; {@code type} says which. */
public sealed interface AccountExportLine {

    /** The first line; {@code messages} is about how many follow. */
    record OfAccount(
            String type,
            AccountView account,
            @JsonProperty("created_at") Instant createdAt,
            long messages) implements AccountExportLine {}

    /** Where the account is logged in. */
    record OfSessions(String type, List<Login> sessions) implements AccountExportLine {}

    /** A session, without what opens it. */
    record Login(
            UUID id,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("last_used_at") Instant lastUsedAt) {}

    /**
     * A browser that is told of messages, without what it takes to send there.
     *
     * @param host whose push service it is
     */
    record OfPushSubscription(
            String type,
            UUID id,
            @JsonProperty("session_id") UUID sessionId,
            String host,
            @JsonProperty("created_at") Instant createdAt)
            implements AccountExportLine {}

    /** A bot of the account, without what opens it. */
    record OfBot(String type, BotView bot) implements AccountExportLine {}

    /** Somebody whom the account blocks. */
    record OfBlock(
            String type,
            UserRef user,
            @JsonProperty("blocked_at") Instant blockedAt) implements AccountExportLine {}

    /** A room that the account is a member of. */
    record OfRoom(
            String type,
            RoomView room,
            String role,
            @JsonProperty("joined_at") Instant joinedAt,
            @JsonProperty("read_seq") long readSeq,
            String notifications)
            implements AccountExportLine {}

    /** Something that it said. */
    record OfMessage(String type, @JsonProperty("room_id") UUID roomId, MessageView message)
            implements AccountExportLine {}

    /** The last line: without it the file is not whole. */
    record End(String type, long rooms, long messages) implements AccountExportLine {}
}
