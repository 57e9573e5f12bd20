package org.hexachat.adapter.rest.error;

import org.hexachat.domain.error.ErrorCode;

/** What to do about a code. */
final class Advice {
    private Advice() {}

    static String on(ErrorCode code) {
        return switch (code) {
            case INPUT_INVALID -> "Show `errors` next to the fields.";
            case AUTHENTICATION_REQUIRED -> "Send `Authorization: Bearer <token>`.";
            case TOKEN_INVALID -> "Log in again: the session was revoked, or the account is gone.";
            case CREDENTIALS_INVALID -> "Ask the person for name and password again.";
            case TICKET_INVALID -> "Get a new ticket; each is good once, for 30 seconds.";
            case SESSION_FORGED ->
                "Send `X-Chat-Request: 1` along with the cookie, from a page of this server; other clients send a token.";
            case ACCOUNT_DISABLED -> "Say so: an administrator can enable it again.";
            case REGISTRATION_CLOSED -> "Say so: an administrator can open an account.";
            case SETUP_DONE -> "Log in.";
            case SETUP_SECRET_INVALID -> "Open the link that the server showed when it started last.";
            case ROOM_ALREADY_MEMBER -> "Go on: the membership is there.";
            case ROOM_NOT_MEMBER -> "Join the room first.";
            case ROOM_INVITATION_REQUIRED -> "Ask for an invitation; no password opens it.";
            case BOT_SCOPE_MISSING -> "The owner of the bot can give it the scope.";
            case INCOMING_WEBHOOK_INVALID -> "Ask a moderator of the room for another webhook.";
            case INVITATION_INVALID -> "Ask for another invitation.";
            case ROOM_PASSWORD_INCORRECT -> "Ask the person for the room's password again.";
            case USER_BLOCKED -> "Offer to lift the block.";
            case FRAME_UNKNOWN -> "Speak `chat.v1`; this server may be older than the client.";
            case SUBSCRIPTION_LIMIT -> "Unsubscribe from a room first.";
            case SUBSCRIPTION_REQUIRED -> "Send `subscribe`, and this again once `subscribed` came.";
            case STORAGE_UNAVAILABLE ->
                "Repeat after `retry_after_ms`, with the same `client_id`: whether the first try took effect is unknown.";
            default -> onKindOf(code);
        };
    }

    static String on(HttpError error) {
        return switch (error) {
            case INTERNAL -> "Report it: this is a bug of the server.";
            case NOT_FOUND -> "Compare the path with the OpenAPI document.";
            case HOST_NOT_ALLOWED -> "The operator adds the name to `chat.hosts`.";
            default -> "Repair the client: the same request will be refused again.";
        };
    }

    private static String onKindOf(ErrorCode code) {
        return switch (code.kind()) {
            case INVALID -> "Change the input: the same will be refused again.";
            case UNAUTHENTICATED -> "Log in.";
            case FORBIDDEN -> "Do not offer it: this caller may not.";
            case NOT_FOUND -> "Forget it: it is gone, or never was.";
            case CONFLICT -> "Look at what is there, and choose again.";
            case RATE_LIMITED, UNAVAILABLE -> "Wait for `retry_after_ms`, and repeat.";
        };
    }
}
