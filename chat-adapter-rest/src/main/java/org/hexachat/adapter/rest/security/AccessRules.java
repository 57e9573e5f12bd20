package org.hexachat.adapter.rest.security;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What needs a token: everything but signing up, logging in, what shows a secret of its own, and what is read to get so far. */
final class AccessRules {
    static final RequestMatcher SOCKETS = path("/ws/**");

    private static final RequestMatcher V1_DOORS = new OrRequestMatcher(
            path(HttpMethod.POST, "/api/v1/users"),
            path(HttpMethod.POST, "/api/v1/sessions"),
            path(HttpMethod.POST, "/api/v1/hooks/{secret}"),
            path("/api/v1/setup"));

    /** Where a cookie is looked at: not at the doors, where one that opens nothing any more would only be in the way. */
    static final RequestMatcher OPENED_BY_COOKIE =
            new AndRequestMatcher(path("/api/v1/**"), new NegatedRequestMatcher(V1_DOORS));

    /** What is long, and is best left to the browser, which shows no header of ours where it follows a link. */
    static final RequestMatcher OPENED_BY_TICKET = new OrRequestMatcher(
            path(HttpMethod.GET, "/api/v1/rooms/{room}/export"),
            path(HttpMethod.GET, "/api/v1/rooms/{room}/audit/export"),
            path(HttpMethod.GET, "/api/v1/admin/audit/export"),
            path(HttpMethod.GET, "/api/v1/admin/rooms/{room}/attachments/{attachment}"),
            path(HttpMethod.GET, "/api/v1/account/export"));

    private AccessRules() {}

    static void declare(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        rules.requestMatchers(SOCKETS, path("/auth/token/login"), path("/actuator/health/**"))
                .permitAll();
        rules.requestMatchers(path(HttpMethod.POST, "/auth/users"), V1_DOORS).permitAll();
        rules.requestMatchers(path("/actuator/**")).denyAll();
        rules.requestMatchers(path(HttpMethod.GET, "/api/{room}"), path(HttpMethod.HEAD, "/api/{room}"))
                .permitAll();
        rules.requestMatchers(path("/api/**"), path("/auth/**")).authenticated();
        rules.requestMatchers(path(HttpMethod.GET, "/**"), path(HttpMethod.HEAD, "/**"))
                .permitAll();
        rules.anyRequest().authenticated();
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
