package org.hexachat.adapter.rest.user.wire;

/**
 * An account.
 *
 * @param email empty when there is none
 */
public record UserResponse(String email, String id, String username) {}
