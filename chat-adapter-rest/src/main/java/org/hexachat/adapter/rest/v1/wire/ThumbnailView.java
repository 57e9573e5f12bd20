package org.hexachat.adapter.rest.v1.wire;

/** How large a small picture of a picture is, in pixels, the right way up. */
public record ThumbnailView(int width, int height) {}
