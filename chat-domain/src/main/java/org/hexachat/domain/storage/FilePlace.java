package org.hexachat.domain.storage;

/** Where the bytes of files go. */
public enum FilePlace {
    DATABASE,
    DIRECTORY
}
