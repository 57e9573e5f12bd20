package org.hexachat.domain.user;

/** An account together with the hash that its password is checked against. */
public record Credentials(User user, PasswordHash password) {}
