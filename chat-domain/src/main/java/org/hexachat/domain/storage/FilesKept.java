package org.hexachat.domain.storage;

/**
 * Some files together.
 *
 * @param count how many
 * @param bytes how long they are, without the small pictures of them
 */
public record FilesKept(long count, long bytes) {}
