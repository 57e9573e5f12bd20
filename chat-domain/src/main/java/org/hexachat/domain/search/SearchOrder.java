package org.hexachat.domain.search;

/** Which of the messages that were found come first. */
public enum SearchOrder {
    /** The newest. */
    TIME,
    /** Those that hold the words more often and closer to the form that was asked for; of two alike the newer one. */
    RANK
}
