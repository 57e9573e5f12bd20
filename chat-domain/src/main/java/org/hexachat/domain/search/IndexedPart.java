package org.hexachat.domain.search;

import java.util.Optional;

/**
 * What was prepared anew.
 *
 * @param places how many places of the log
 * @param next where the next part begins; empty at the end
 */
public record IndexedPart(long places, Optional<IndexPlace> next) {}
