package org.hexachat.adapter.persistence.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes one column a value of the domain, for every mapper of this adapter. */
@Component
public class ColumnMapper {

    /** An instant as the driver takes it. */
    public static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    public Instant instant(OffsetDateTime column) {
        return column.toInstant();
    }

    public Optional<Instant> instantIfAny(@Nullable OffsetDateTime column) {
        return Optional.ofNullable(column).map(this::instant);
    }

    public UserId userId(UUID column) {
        return new UserId(column);
    }

    public Username username(String column) {
        return new Username(column);
    }

    public Optional<EmailAddress> email(@Nullable String column) {
        return Optional.ofNullable(column).map(EmailAddress::new);
    }

    public PasswordHash passwordHash(String column) {
        return new PasswordHash(column);
    }

    public SessionId sessionId(UUID column) {
        return new SessionId(column);
    }

    public TokenHash tokenHash(String column) {
        return new TokenHash(column);
    }

    public RoomId roomId(UUID column) {
        return new RoomId(column);
    }

    public RoomName roomName(String column) {
        return new RoomName(column);
    }

    public Role role(String column) {
        return RoleColumn.read(column);
    }

    public Optional<MessageRetention> retention(@Nullable Integer days) {
        return Optional.ofNullable(days).map(MessageRetention::new);
    }

    public SlowMode slowMode(int column) {
        return SlowMode.ofSeconds(column);
    }

    public Sequence sequence(long column) {
        return new Sequence(column);
    }

    public MessageId messageId(UUID column) {
        return new MessageId(column);
    }

    public MessageText messageText(String column) {
        return MessageText.besideFiles(column);
    }

    public Emoji emoji(String column) {
        return new Emoji(column);
    }

    public Optional<MessageText> messageTextIfAny(@Nullable String column) {
        return Optional.ofNullable(column).map(this::messageText);
    }

    public Optional<ClientId> clientId(@Nullable UUID column) {
        return Optional.ofNullable(column).map(ClientId::new);
    }

    /**
     * What a bot may do.
     *
     * @param scopes their codes, with a space between; null for a person
     */
    public Optional<BotGrant> grant(@Nullable String scopes, @Nullable OffsetDateTime expiresAt) {
        return Optional.ofNullable(scopes).map(codes -> new BotGrant(ScopeColumn.read(codes), instantIfAny(expiresAt)));
    }

    /**
     * Who did something.
     *
     * @param name null when the account was deleted, and for the server itself
     */
    public Actor actor(UUID id, @Nullable String name) {
        UserId user = new UserId(id);
        return name == null ? Actor.unnamed(user) : new Actor(user, new Username(name));
    }
}
