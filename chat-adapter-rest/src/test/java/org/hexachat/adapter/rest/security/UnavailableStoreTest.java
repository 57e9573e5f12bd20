package org.hexachat.adapter.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A token that cannot be looked up is not an invalid one. */
class UnavailableStoreTest extends RestTest {
    @MockitoBean
    AuthenticateUseCase broken;

    @Test
    void nobody_is_logged_out_because_the_store_is_away() {
        when(broken.authenticate(any()))
                .thenThrow(ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(5)));
        Reply reply = stranger().withToken("any").get("/auth/users/me/");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).contains("5");
    }

    @Test
    void a_bug_in_recognizing_is_told_without_details() {
        when(broken.authenticate(any())).thenThrow(new IllegalStateException("secret"));
        Reply reply = stranger().withToken("any").get("/auth/users/me/");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Произошла ошибка сервера.\"}");
    }
}
