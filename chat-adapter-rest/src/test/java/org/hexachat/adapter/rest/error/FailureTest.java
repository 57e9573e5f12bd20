package org.hexachat.adapter.rest.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What happens when the server itself cannot go on. */
class FailureTest extends RestTest {
    @MockitoBean
    LogInUseCase broken;

    @Test
    void a_bug_is_told_without_details() {
        when(broken.logIn(any())).thenThrow(new IllegalStateException("jdbc:secret"));
        Reply reply = logIn("anna", PASSWORD);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Произошла ошибка сервера.\"}");
    }

    @Test
    void an_error_of_the_machine_is_told_without_details() {
        when(broken.logIn(any())).thenThrow(new StackOverflowError("secret"));
        assertThat(logIn("anna", PASSWORD).body()).isEqualTo("{\"detail\":\"Произошла ошибка сервера.\"}");
    }

    @Test
    void a_store_that_is_away_is_told_with_the_time_to_wait() {
        when(broken.logIn(any()))
                .thenThrow(ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofMillis(2_001)));
        Reply reply = logIn("anna", PASSWORD);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).contains("3");
        assertThat(reply.json().propertyNames()).containsExactly("detail");
    }

    @Test
    void too_much_is_told_with_the_time_to_wait() {
        when(broken.logIn(any())).thenThrow(ChatException.retryLater(ErrorCode.RATE_LIMITED, Duration.ZERO));
        Reply reply = logIn("anna", PASSWORD);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).contains("1");
    }
}
