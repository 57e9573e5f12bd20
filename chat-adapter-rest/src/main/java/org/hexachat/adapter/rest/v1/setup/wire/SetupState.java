package org.hexachat.adapter.rest.v1.setup.wire;

/**
 * Whether somebody has made the server their own.
 *
 * @param needed whether there is no administrator yet
 */
public record SetupState(boolean needed) {}
