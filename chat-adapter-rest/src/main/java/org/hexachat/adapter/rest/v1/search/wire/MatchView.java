package org.hexachat.adapter.rest.v1.search.wire;

/** A part of an excerpt, in UTF-16 code units: from the first, up to but without the last. */
public record MatchView(int start, int end) {}
