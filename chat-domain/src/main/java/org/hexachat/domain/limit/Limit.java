package org.hexachat.domain.limit;

/** What is rationed. How much of it there is, is a setting; a person who chats never meets one of these. */
public enum Limit {
    /** Tries to log in, for an address and for the account that is tried. */
    LOGIN,
    /** New accounts, for an address. */
    REGISTRATION,
    /** Tries to join a room by its password, for a user. */
    ROOM_PASSWORD,
    /** Looks at invitations, and tries to join by them, for a user. */
    INVITATION,
    /** New rooms, for a user. */
    ROOM,
    /** New bots, new tokens for them, and new incoming webhooks, for a user. */
    BOT,
    /** Messages sent, edited or deleted, for a user. */
    MESSAGE,
    /** Searches, for a user. */
    SEARCH,
    /** Exports of one's own account, for a user. */
    EXPORT,
    /** Exports of rooms, for a user. */
    ROOM_EXPORT,
    /** Frames of any kind, for a user. */
    FRAME,
    /** New connections, for a user and for an address. */
    CONNECTION,
    /** Tickets, for a user. */
    TICKET
}
