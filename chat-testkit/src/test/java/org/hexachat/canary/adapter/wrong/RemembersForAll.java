package org.hexachat.canary.adapter.wrong;

import java.util.concurrent.ConcurrentHashMap;

/** Breaks B13: final, and changed all the same. */
class RemembersForAll {
    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
}
