package org.hexachat.domain.storage;

/**
 * How much there is.
 *
 * @param sent files that messages have, in direct conversations, too
 * @param unsent files that were uploaded and not sent; one that is still arriving counts as long as it may become
 * @param databaseBytes how large the database is, with its indexes and what is to be tidied up there
 * @param messages about how many, with those that were deleted and keep their place
 * @param rooms about how many, direct conversations among them
 * @param accounts about how many, bots among them
 */
public record StorageUse(
        FilesKept sent, FilesKept unsent, long databaseBytes, long messages, long rooms, long accounts) {}
