package org.hexachat.domain.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Every reason that a client can be given, with a code that never changes once released. The sentence is English and takes
 * {@link MessageFormat} arguments; an adapter that speaks other languages keys its own sentences by {@link #code()}.
 */
public enum ErrorCode {
    INPUT_INVALID(ErrorKind.INVALID, "input.invalid", "Some of the input is not valid."),
    INPUT_REQUIRED(ErrorKind.INVALID, "input.required", "This field is required."),
    INPUT_NULL(ErrorKind.INVALID, "input.null", "This field may not be null."),
    INPUT_TYPE(ErrorKind.INVALID, "input.type", "Not a valid string."),
    INPUT_BLANK(ErrorKind.INVALID, "input.blank", "This field may not be blank."),
    INPUT_TOO_LONG(ErrorKind.INVALID, "input.too_long", "Ensure this field has no more than {0} characters."),
    INPUT_CHARACTERS(ErrorKind.INVALID, "input.characters", "This field contains characters that are not allowed."),
    INPUT_UUID(ErrorKind.INVALID, "input.uuid", "Not a valid UUID."),
    INPUT_NUMBER(ErrorKind.INVALID, "input.number", "A whole number from {0} to {1} is expected."),
    INPUT_BOOLEAN(ErrorKind.INVALID, "input.boolean", "Either true or false is expected."),
    INPUT_CHOICE(ErrorKind.INVALID, "input.choice", "One of these is expected: {0}."),
    INPUT_PAGE(ErrorKind.INVALID, "input.page", "No page begins here. Give what the page before called next."),
    INPUT_URL(ErrorKind.INVALID, "input.url", "An http or https address is expected, without a user and a fragment."),
    INPUT_PUSH_ENDPOINT(
            ErrorKind.INVALID,
            "input.push_endpoint",
            "An https address of a push service is expected, without a user and a fragment."),
    INPUT_PUSH_KEY(ErrorKind.INVALID, "input.push_key", "This is not a key of a push subscription."),
    INPUT_EXCLUSIVE(ErrorKind.INVALID, "input.exclusive", "This cannot be given together with {0}."),

    USERNAME_INVALID(
            ErrorKind.INVALID,
            "username.invalid",
            "Enter a valid username. It may contain only letters, digits, and @/./+/-/_ characters."),
    USERNAME_TAKEN(ErrorKind.CONFLICT, "username.taken", "A user with that username already exists."),
    EMAIL_INVALID(ErrorKind.INVALID, "email.invalid", "Enter a valid email address."),

    PASSWORD_TOO_SHORT(
            ErrorKind.INVALID,
            "password.too_short",
            "This password is too short. It must contain at least {0} characters."),
    PASSWORD_ENTIRELY_NUMERIC(ErrorKind.INVALID, "password.entirely_numeric", "This password is entirely numeric."),
    PASSWORD_TOO_COMMON(ErrorKind.INVALID, "password.too_common", "This password is too common."),
    PASSWORD_LIKE_USERNAME(ErrorKind.INVALID, "password.like_username", "The password is too similar to the username."),
    PASSWORD_LIKE_EMAIL(ErrorKind.INVALID, "password.like_email", "The password is too similar to the email address."),
    PASSWORD_MISMATCH(ErrorKind.INVALID, "password.mismatch", "The two password fields did not match."),
    PASSWORD_INCORRECT(ErrorKind.INVALID, "password.incorrect", "Invalid password."),

    CREDENTIALS_INVALID(
            ErrorKind.UNAUTHENTICATED, "credentials.invalid", "Unable to log in with provided credentials."),
    AUTHENTICATION_REQUIRED(
            ErrorKind.UNAUTHENTICATED, "authentication.required", "Authentication credentials were not provided."),
    TOKEN_INVALID(ErrorKind.UNAUTHENTICATED, "token.invalid", "Invalid token."),
    TICKET_INVALID(
            ErrorKind.UNAUTHENTICATED, "ticket.invalid", "This ticket was used before, has expired or never was one."),
    SESSION_NOT_FOUND(ErrorKind.NOT_FOUND, "session.not_found", "There is no such session."),
    SESSION_FORGED(ErrorKind.FORBIDDEN, "session.forged", "This did not come from a page of this server."),
    JOB_NOT_FOUND(ErrorKind.NOT_FOUND, "job.not_found", "There is no such job."),
    ADMINISTRATOR_REQUIRED(ErrorKind.FORBIDDEN, "administrator.required", "Only an administrator can do this."),
    ADMIN_LAST(
            ErrorKind.CONFLICT,
            "admin.last",
            "Somebody has to run this server. Make somebody else an administrator first."),
    ACCOUNT_DISABLED(ErrorKind.FORBIDDEN, "account.disabled", "This account is disabled."),
    ACCOUNT_BOT(ErrorKind.CONFLICT, "account.bot", "This cannot be done with the account of a program."),
    REGISTRATION_CLOSED(
            ErrorKind.FORBIDDEN,
            "registration.closed",
            "Nobody can register here. Ask whoever runs this server for an account."),
    SETUP_DONE(ErrorKind.CONFLICT, "setup.done", "This server has an administrator already."),
    SETUP_SECRET_INVALID(
            ErrorKind.FORBIDDEN, "setup.secret_invalid", "This link is not good any more, or never was one."),
    USER_NOT_FOUND(ErrorKind.NOT_FOUND, "user.not_found", "There is no such user."),

    ROOM_NOT_FOUND(ErrorKind.NOT_FOUND, "room.not_found", "There is no such room."),
    ROOM_NAME_INVALID(
            ErrorKind.INVALID, "room.name_invalid", "A room name may contain only letters, digits and underscores."),
    ROOM_NAME_RESERVED(ErrorKind.INVALID, "room.name_reserved", "This room name is reserved."),
    ROOM_NAME_TAKEN(ErrorKind.CONFLICT, "room.name_taken", "A room with this name already exists."),
    ROOM_CREATION_RESTRICTED(
            ErrorKind.FORBIDDEN, "room.creation_restricted", "Only those who run this server can make rooms here."),
    ROOM_PASSWORD_INCORRECT(ErrorKind.FORBIDDEN, "room.password_incorrect", "Wrong password."),
    ROOM_INVITATION_REQUIRED(
            ErrorKind.FORBIDDEN, "room.invitation_required", "It takes an invitation to join this room."),
    ROOM_ALREADY_MEMBER(ErrorKind.CONFLICT, "room.already_member", "You are already in this room."),
    ROOM_NOT_MEMBER(ErrorKind.FORBIDDEN, "room.not_member", "You are not a member of this room."),
    ROOM_NOT_OWNER(ErrorKind.FORBIDDEN, "room.not_owner", "You are not the owner of this room."),
    ROOM_NOT_MODERATOR(ErrorKind.FORBIDDEN, "room.not_moderator", "You do not moderate this room."),
    ROOM_BANNED(ErrorKind.FORBIDDEN, "room.banned", "You are banned from this room."),
    ROOM_ALREADY_BANNED(ErrorKind.CONFLICT, "room.already_banned", "This user is banned from the room already."),
    ROOM_NOT_BANNED(ErrorKind.CONFLICT, "room.not_banned", "This user is not banned from the room."),
    ROOM_MUTED(ErrorKind.FORBIDDEN, "room.muted", "You are muted in this room."),
    ROOM_NOT_MUTED(ErrorKind.CONFLICT, "room.not_muted", "This user is not muted in the room."),
    ROOM_SLOW_MODE(
            ErrorKind.RATE_LIMITED, "room.slow_mode", "This room is in slow mode. Wait before your next message."),
    ROOM_NOT_ABOVE(
            ErrorKind.FORBIDDEN, "room.not_above", "Only the owner of the room can do this to one of its moderators."),
    ROOM_NEEDS_OWNER(
            ErrorKind.CONFLICT, "room.needs_owner", "A room needs an owner. Make somebody else the owner instead."),
    ROOM_OWNER_STAYS(ErrorKind.CONFLICT, "room.owner_stays", "The owner of a room cannot be put out of it."),

    ROOM_DIRECT(ErrorKind.CONFLICT, "room.direct", "This cannot be done with a direct conversation."),
    DIRECT_PEOPLE(
            ErrorKind.INVALID, "direct.people", "A direct conversation has {0} to {1} people, oneself among them."),

    INVITATION_INVALID(
            ErrorKind.NOT_FOUND,
            "invitation.invalid",
            "This invitation has expired, was used up or withdrawn, or never was one."),
    INVITATION_NOT_FOUND(ErrorKind.NOT_FOUND, "invitation.not_found", "There is no such invitation."),
    INVITATION_LIMIT(ErrorKind.CONFLICT, "invitation.limit", "A room can have {0} invitations at most."),

    BOT_FORBIDDEN(ErrorKind.FORBIDDEN, "bot.forbidden", "A bot cannot do this, whatever its scopes."),
    BOT_SCOPE_MISSING(ErrorKind.FORBIDDEN, "bot.scope_missing", "This takes a bot with the scope {0}."),
    BOT_NOT_FOUND(ErrorKind.NOT_FOUND, "bot.not_found", "There is no such bot."),
    BOT_LIMIT(ErrorKind.CONFLICT, "bot.limit", "You can have {0} bots at most."),

    INCOMING_WEBHOOK_INVALID(
            ErrorKind.NOT_FOUND, "incoming_webhook.invalid", "This webhook was revoked, or never was one."),
    INCOMING_WEBHOOK_NOT_FOUND(ErrorKind.NOT_FOUND, "incoming_webhook.not_found", "There is no such webhook."),
    INCOMING_WEBHOOK_LIMIT(
            ErrorKind.CONFLICT, "incoming_webhook.limit", "A room can have {0} incoming webhooks at most."),
    OUTGOING_WEBHOOK_NOT_FOUND(ErrorKind.NOT_FOUND, "outgoing_webhook.not_found", "There is no such webhook."),
    OUTGOING_WEBHOOK_LIMIT(
            ErrorKind.CONFLICT, "outgoing_webhook.limit", "A room can have {0} outgoing webhooks at most."),

    PUSH_DISABLED(ErrorKind.NOT_FOUND, "push.disabled", "This server does not send push messages."),
    PUSH_LIMIT(ErrorKind.CONFLICT, "push.limit", "You can have {0} push subscriptions at most."),
    PUSH_SUBSCRIPTION_NOT_FOUND(
            ErrorKind.NOT_FOUND, "push_subscription.not_found", "There is no such push subscription."),

    BLOCK_SELF(ErrorKind.CONFLICT, "block.self", "You cannot block yourself."),
    USER_BLOCKED(ErrorKind.FORBIDDEN, "user.blocked", "You block this user. Lift the block to write to them."),
    BLOCK_LIMIT(ErrorKind.CONFLICT, "block.limit", "You can block {0} people at most."),

    MESSAGE_NOT_FOUND(ErrorKind.NOT_FOUND, "message.not_found", "There is no such message."),
    MESSAGE_NOT_AUTHOR(
            ErrorKind.FORBIDDEN, "message.not_author", "You did not write this message and do not moderate this room."),

    MESSAGE_ALREADY_REACTED(
            ErrorKind.CONFLICT, "message.already_reacted", "You reacted to this message with this emoji already."),
    MESSAGE_NOT_REACTED(
            ErrorKind.CONFLICT, "message.not_reacted", "You did not react to this message with this emoji."),
    MESSAGE_TOO_MANY_REACTIONS(
            ErrorKind.CONFLICT, "message.too_many_reactions", "A message has at most {0} kinds of reactions."),
    MESSAGE_TOO_MANY_ATTACHMENTS(
            ErrorKind.CONFLICT, "message.too_many_attachments", "A message can have {0} files at most."),
    ATTACHMENT_NOT_FOUND(ErrorKind.NOT_FOUND, "attachment.not_found", "There is no such file."),
    ATTACHMENT_TOO_LARGE(ErrorKind.INVALID, "attachment.too_large", "A file can have {0} bytes at most."),
    ATTACHMENT_TOO_MANY_UNSENT(
            ErrorKind.CONFLICT,
            "attachment.too_many_unsent",
            "You uploaded too much without sending it. Send it, or wait until it is removed."),
    EMOJI_INVALID(ErrorKind.INVALID, "emoji.invalid", "This is not one emoji."),
    SEARCH_WITHOUT_WORDS(
            ErrorKind.INVALID,
            "search.without_words",
            "Give at least one word to search for, or say from whom, or that it has a file."),
    SEARCH_TOO_MANY_WORDS(
            ErrorKind.INVALID, "search.too_many_words", "A search can have {0} words and phrases at most."),
    SEARCH_FILTER_INVALID(
            ErrorKind.INVALID, "search.filter_invalid", "The filter {0} is given twice or cannot be understood."),
    SEARCH_TIMED_OUT(
            ErrorKind.UNAVAILABLE,
            "search.timed_out",
            "The search took too long. Ask for longer words or fewer rooms."),

    FRAME_UNKNOWN(ErrorKind.INVALID, "frame.unknown", "There is no frame of this type."),
    SUBSCRIPTION_LIMIT(
            ErrorKind.CONFLICT, "subscription.limit", "One connection can be subscribed to {0} rooms at most."),
    SUBSCRIPTION_REQUIRED(ErrorKind.CONFLICT, "subscription.required", "Subscribe to the room first."),

    RATE_LIMITED(ErrorKind.RATE_LIMITED, "rate_limited", "Too many requests. Try again later."),
    SERVER_BUSY(ErrorKind.UNAVAILABLE, "server.busy", "The server is busy. Try again in a moment."),
    STORAGE_UNAVAILABLE(
            ErrorKind.UNAVAILABLE,
            "storage.unavailable",
            "The server cannot reach its storage. Try again in a moment.");

    private final ErrorKind kind;
    private final String code;
    private final String sentence;

    ErrorCode(ErrorKind kind, String code, String sentence) {
        this.kind = kind;
        this.code = code;
        this.sentence = sentence;
    }

    public ErrorKind kind() {
        return kind;
    }

    /** The stable, dotted, lower-case name that clients switch on. */
    public String code() {
        return code;
    }

    /** The English sentence with its arguments filled in, numbers without separators. */
    public String sentence(List<Object> arguments) {
        Object[] plain = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(sentence, Locale.ENGLISH).format(plain);
    }
}
