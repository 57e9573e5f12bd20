package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.http.HttpMethod;

/** Tells what this server's own page sends from what a page of somebody else makes a browser send, cookie and all. */
public final class Forgery {
    /** A page of another origin would have to ask before it sends this, and is never answered yes. */
    static final String PAGE_HEADER = "X-Chat-Request";

    static final String SITE_HEADER = "Sec-Fetch-Site";

    private static final String PAGE = "1";
    private static final String SAME_ORIGIN = "same-origin";

    /** What was typed into the address line, or bookmarked, comes from no page at all. */
    private static final Set<String> HARMLESS_TO_READ = Set.of(SAME_ORIGIN, "none");

    private Forgery() {}

    /**
     * Demands of a request with a cookie that it comes from this server's page, as far as it can do harm.
     *
     * @throws ChatException {@code session.forged}
     */
    static void refuse(HttpServletRequest request) {
        if (isRead(request)) {
            demand(HARMLESS_TO_READ.contains(site(request)));
        } else {
            demand(PAGE.equals(request.getHeader(PAGE_HEADER)));
            refuseFromElsewhere(request);
        }
    }

    /**
     * Demands that no other page sent this, as far as the browser says where it comes from: over plain HTTP it does so for
     * localhost alone.
     *
     * @throws ChatException {@code session.forged}
     */
    public static void refuseFromElsewhere(HttpServletRequest request) {
        demand(site(request).equals(SAME_ORIGIN));
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static String site(HttpServletRequest request) {
        String site = request.getHeader(SITE_HEADER);
        return site == null ? SAME_ORIGIN : site;
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new ChatException(ErrorCode.SESSION_FORGED);
        }
    }
}
