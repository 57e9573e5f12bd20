package org.hexachat.adapter.rest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** An address that tries too often is told so before anything else is looked at, on both surfaces. */
class AddressThrottleTest extends V1Test {
    private static final LimitSubject HERE = new LimitSubject.OfAddress("127.0.0.1");

    @MockitoBean
    ThrottleUseCase throttle;

    @Test
    void too_many_logins_are_refused() {
        refuse(Limit.LOGIN);
        assertClassic(logIn("anna", PASSWORD));
        assertV1(send(stranger().inEnglish(), "POST", "/sessions", "{}"));
    }

    @Test
    void too_many_registrations_are_refused() {
        refuse(Limit.REGISTRATION);
        assertClassic(stranger().post("/auth/users/", "{}"));
        assertV1(send(stranger().inEnglish(), "POST", "/users", "{}"));
    }

    @Test
    void nothing_else_counts_for_an_address() {
        doThrow(new AssertionError("counted")).when(throttle).spend(any(), any());
        assertThat(get(stranger(), "/account").status()).isEqualTo(401);
    }

    private void refuse(Limit limit) {
        doThrow(ChatException.retryLater(ErrorCode.RATE_LIMITED, Duration.ofMillis(2_500)))
                .when(throttle)
                .spend(eq(limit), eq(HERE));
    }

    private static void assertClassic(Reply reply) {
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).contains("3");
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Слишком много запросов. Повторите попытку позже.\"}");
    }

    private static void assertV1(Reply reply) {
        assertProblem(reply, 429, "rate_limited");
        assertThat(reply.header("Retry-After")).contains("3");
        assertThat(reply.json().get("retry_after_ms").asLong()).isEqualTo(2_500);
    }
}
