package org.hexachat.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.restserver.RestTest;
import org.hexachat.restserver.Route;
import org.hexachat.restserver.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps the list of routes, which other tests go through, complete. */
class RoutesTest extends RestTest {
    private static final Set<String> CLASSIC = Set.of("user", "session", "room");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_mapping_of_the_classic_surface_is_a_route() {
        Stream<String> mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> CLASSIC.contains(feature(mapping.getValue().getBeanType())))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream()
                        .flatMap(path -> mapping.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path.replace("{name}", "{room}") + "/")));
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(
                        Routes.all().map(Route::toString).toList());
    }

    @Test
    void no_controller_is_outside_of_a_known_feature() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values().stream()
                        .map(method -> method.getBeanType())
                        .filter(type -> type.getName().startsWith("org.hexachat"))
                        .map(RoutesTest::feature))
                .isSubsetOf(
                        "user",
                        "session",
                        "room",
                        "error",
                        "docs",
                        "v1.account",
                        "v1.administration",
                        "v1.session",
                        "v1.setup",
                        "v1.room",
                        "v1.audit",
                        "v1.member",
                        "v1.reaction",
                        "v1.attachment",
                        "v1.invitation",
                        "v1.direct",
                        "v1.readstate",
                        "v1.message",
                        "v1.block",
                        "v1.job",
                        "v1.bot",
                        "v1.hook",
                        "v1.webhook",
                        "v1.push",
                        "v1.search");
    }

    private static String feature(Class<?> controller) {
        return controller.getPackageName().replace("org.hexachat.adapter.rest.", "");
    }
}
