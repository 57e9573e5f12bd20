package org.hexachat.canary.domain;

/** Breaks A10. */
record StartsAThread(Runnable work) {
    void start() {
        Thread.startVirtualThread(work);
    }
}
