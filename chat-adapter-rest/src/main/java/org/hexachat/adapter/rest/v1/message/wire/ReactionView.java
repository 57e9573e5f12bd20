package org.hexachat.adapter.rest.v1.message.wire;

/** How many answered a message with an emoji, and whether the reader did. */
public record ReactionView(String emoji, int count, boolean me) {}
