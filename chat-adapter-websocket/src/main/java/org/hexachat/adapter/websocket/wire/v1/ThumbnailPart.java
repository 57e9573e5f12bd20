package org.hexachat.adapter.websocket.wire.v1;

/** How large a small picture of a picture is, in pixels, the right way up. */
public record ThumbnailPart(int width, int height) {}
