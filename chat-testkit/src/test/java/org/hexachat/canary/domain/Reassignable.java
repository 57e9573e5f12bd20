package org.hexachat.canary.domain;

/** Breaks A07. */
final class Reassignable {
    int count;
}
