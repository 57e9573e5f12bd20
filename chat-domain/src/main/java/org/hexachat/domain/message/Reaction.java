package org.hexachat.domain.message;

/**
 * How members answered a message with one emoji, as somebody sees it.
 *
 * @param count how many did, 1 or more
 * @param own whether the one who looks did, too
 */
public record Reaction(Emoji emoji, int count, boolean own) {}
