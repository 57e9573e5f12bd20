package org.hexachat.canary.adapter.wrong;

/** Breaks B12. */
record PrintsATrace() {
    void print(RuntimeException thrown) {
        thrown.printStackTrace();
    }
}
