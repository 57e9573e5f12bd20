package org.hexachat.adapter.rest.v1.push.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a browser subscribes. */
public record PushKeyView(@JsonProperty("public_key") String publicKey) {}
