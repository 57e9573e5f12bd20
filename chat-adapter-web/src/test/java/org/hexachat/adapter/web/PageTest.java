package org.hexachat.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PageTest {

    private final FindRoomUseCase rooms = mock();
    private final MockMvcTester server = MockMvcTester.of(new PageController(rooms));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/kitchen", "/api/kitchen/"})
    void the_page_is_at_its_own_address_and_at_those_of_rooms(String path) {
        assertThat(server.get().uri(path)).hasStatus(HttpStatus.OK).bodyText().contains("Hexachat");
    }

    @Test
    void a_room_that_is_not_there_has_none() {
        when(rooms.find("nowhere")).thenThrow(new ChatException(ErrorCode.ROOM_NOT_FOUND));

        assertThat(server.get().uri("/api/nowhere/"))
                .failure()
                .cause()
                .isInstanceOfSatisfying(
                        ChatException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ROOM_NOT_FOUND));
    }

    @Test
    void a_browser_may_do_there_what_the_files_of_the_page_need_and_nothing_unsafe() {
        String policy = server.get().uri("/").exchange().getResponse().getHeader("Content-Security-Policy");

        assertThat(policy).isNotNull();
        assertThat(Arrays.asList(policy.split("; ")))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .noneSatisfy(directive -> assertThat(directive).containsAnyOf("unsafe", "http", "*"));
    }

    @Test
    void the_service_worker_may_ask_this_server_and_show_its_pictures_and_do_nothing_else() {
        assertThat(server.get().uri("/sw.js"))
                .hasContentType("text/javascript;charset=UTF-8")
                .headers()
                .hasValue("Content-Security-Policy", "default-src 'none'; connect-src 'self'; img-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sw.js"})
    void a_browser_that_has_the_file_is_told_to_keep_it(String path) {
        MvcTestResult first = server.get().uri(path).exchange();
        String etag = first.getResponse().getHeader("ETag");

        assertThat(first).headers().hasValue("Cache-Control", "no-cache");
        assertThat(server.get().uri(path).header("If-None-Match", String.valueOf(etag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }
}
