package org.hexachat.domain.bot;

import org.hexachat.domain.user.Actor;

/**
 * A bot as those see it who run the server.
 *
 * @param owner under the name of today
 */
public record OwnedBot(Bot bot, Actor owner) {}
