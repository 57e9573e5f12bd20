package org.hexachat.adapter.persistence.readstate;

import java.util.UUID;

/** What a member has read, as {@code membership} keeps it. */
record ReadStateRow(UUID roomId, long readSeq, String notifications) {}
