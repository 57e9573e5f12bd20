package org.hexachat.bootstrap.postgres;

/**
 * Where the data are, in words for the person at the terminal.
 *
 * @param description a folder, or a database's address without anything secret
 */
public record StoragePlace(String description) {}
