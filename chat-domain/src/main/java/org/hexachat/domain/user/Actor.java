package org.hexachat.domain.user;

/**
 * Who did something in a room, with the name to show.
 *
 * @param name {@link Username#DELETED} once the account is gone
 */
public record Actor(UserId id, Username name) {}
