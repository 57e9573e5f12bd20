package org.hexachat.domain.figures;

/**
 * The connections to the database.
 *
 * @param active how many are at work
 * @param idle how many are open and have nothing to do
 * @param waiting how many threads wait for one
 * @param max how many there can be
 */
public record Pool(int active, int idle, int waiting, int max) {}
