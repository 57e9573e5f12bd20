package org.hexachat.adapter.rest.v1.administration.wire;

/** Some files together: how many, and how long they are. */
public record FilesView(long count, long bytes) {}
