package org.hexachat.adapter.rest.v1.bot.wire;

/** A bot with the token that was just made for it, which is told this once. Masks itself when printed. */
public record IssuedBot(BotView bot, String token) {

    @Override
    public String toString() {
        return "IssuedBot[" + bot.id() + ", ***]";
    }
}
