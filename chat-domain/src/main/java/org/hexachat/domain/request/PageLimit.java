package org.hexachat.domain.request;

/** How many entries a page of a list may be asked to have. */
public final class PageLimit {

    private PageLimit() {}

    /**
     * Lets a limit from 1 to {@code max} pass. A front has bounded what came from outside before.
     *
     * @throws IllegalArgumentException for any other
     */
    public static void require(int limit, int max) {
        if (limit < 1 || limit > max) {
            throw new IllegalArgumentException("A limit is 1 to " + max + ": " + limit);
        }
    }
}
