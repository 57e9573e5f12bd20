package org.hexachat.canary.domain;

/** Breaks A10. */
record PrintsInTheCore() {
    void print() {
        System.out.println("heard by nobody");
    }
}
