package org.hexachat.adapter.rest.v1.message.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answers to a message, and whether the reader follows them. */
public record ThreadView(
        int replies, @JsonProperty("last_seq") long lastSeq, boolean following) {}
