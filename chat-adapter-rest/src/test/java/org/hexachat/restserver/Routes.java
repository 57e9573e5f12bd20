package org.hexachat.restserver;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The classic surface, row by row. */
public final class Routes {
    private static final String NEW = "\"other-horse-8\"";
    private static final String OLD = "\"" + RestTest.PASSWORD + "\"";
    private static final String EMAIL = "\"a@example.org\"";

    public static final List<Route> ALL = List.of(
            open(
                    "POST",
                    "/auth/users/",
                    Map.of("username", "\"fresh\"", "password", NEW, "re_password", NEW, "email", EMAIL)),
            closed("GET", "/auth/users/", Map.of()),
            closed("GET", "/auth/users/me/", Map.of()),
            closed("PUT", "/auth/users/me/", Map.of("email", EMAIL)),
            closed("PATCH", "/auth/users/me/", Map.of("email", EMAIL)),
            closed("DELETE", "/auth/users/me/", Map.of("current_password", OLD)),
            closed(
                    "POST",
                    "/auth/users/set_password/",
                    Map.of("new_password", NEW, "re_new_password", NEW, "current_password", OLD)),
            open("POST", "/auth/token/login/", Map.of("username", "\"nobody\"", "password", OLD)),
            closed("POST", "/auth/token/logout/", Map.of()),
            closed("POST", "/api/createroom/", Map.of("name", "\"fresh\"", "password", NEW)),
            closed("POST", "/api/joinroom/{room}/", Map.of("password", "\"secret\"")),
            closed("DELETE", "/api/deleteroom/{room}/", Map.of()));

    private Routes() {}

    public static Stream<Route> all() {
        return ALL.stream();
    }

    private static Route open(String method, String path, Map<String, String> body) {
        return new Route(method, path, true, body);
    }

    private static Route closed(String method, String path, Map<String, String> body) {
        return new Route(method, path, false, body);
    }
}
