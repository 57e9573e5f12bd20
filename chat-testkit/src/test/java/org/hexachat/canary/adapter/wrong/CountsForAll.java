package org.hexachat.canary.adapter.wrong;

/** Breaks B13: assigned again. */
class CountsForAll {
    static int count;
}
