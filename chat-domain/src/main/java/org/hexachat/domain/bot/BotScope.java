package org.hexachat.domain.bot;

/** One kind of thing that a bot can be let do. What no scope is for, no bot does. */
public enum BotScope {
    /** See rooms, who is in them, and what of them was read. */
    ROOMS_READ("rooms:read"),
    /** Go into rooms and out of them. */
    ROOMS_JOIN("rooms:join"),
    /** Read what is said in the rooms that the bot is in: history, search, and live. */
    MESSAGES_READ("messages:read"),
    /** Say something, edit it and take it back. */
    MESSAGES_WRITE("messages:write"),
    /** React to messages. */
    REACTIONS_WRITE("reactions:write");

    private final String code;

    BotScope(String code) {
        this.code = code;
    }

    /** The stable name that owners ask for it by. */
    public String code() {
        return code;
    }
}
