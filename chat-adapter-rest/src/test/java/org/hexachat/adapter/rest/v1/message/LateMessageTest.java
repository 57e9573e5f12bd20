package org.hexachat.adapter.rest.v1.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What becomes of a message whose answer comes later than the call returns. */
class LateMessageTest extends V1Test {
    @MockitoBean
    SendMessageUseCase send;

    @Test
    void a_refusal_that_comes_later_is_told_as_one_that_comes_at_once() {
        when(send.send(any())).thenReturn(CompletableFuture.supplyAsync(() -> {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, Duration.ofMillis(1_500));
        }));
        Reply reply = said();
        assertProblem(reply, 503, "server.busy");
        assertThat(reply.header("Retry-After")).contains("2");
        assertThat(reply.json().get("retry_after_ms").asLong()).isEqualTo(1_500);
    }

    @Test
    void a_bug_that_comes_later_is_told_without_details() {
        when(send.send(any())).thenReturn(CompletableFuture.failedFuture(new IllegalStateException("jdbc:secret")));
        Reply reply = said();
        assertProblem(reply, 500, "http.internal");
        assertThat(reply.body()).doesNotContain("secret");
    }

    private Reply said() {
        return send(somebody(), "POST", "/rooms/" + anyId() + "/messages", "{\"text\": \"hi\"}");
    }
}
