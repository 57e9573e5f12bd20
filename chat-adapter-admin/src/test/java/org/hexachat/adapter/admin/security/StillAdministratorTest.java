package org.hexachat.adapter.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

class StillAdministratorTest {

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/admin/users");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void comeIn() {
        request.setSession(session);
        SecurityContextHolder.getContext()
                .setAuthentication(new AdministratorAuthentication(caller(true), new SessionToken("token")));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void who_still_runs_the_server_goes_on() throws Exception {
        pass(token -> caller(true));
        assertThat(chain.getRequest()).isNotNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void who_no_longer_runs_the_server_is_forgotten() throws Exception {
        pass(token -> caller(false));
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void who_was_logged_out_elsewhere_is_forgotten() throws Exception {
        pass(token -> {
            throw new ChatException(ErrorCode.TOKEN_INVALID);
        });
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void while_nobody_can_tell_nothing_is_let_through_and_nobody_is_forgotten() throws Exception {
        pass(token -> {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(1));
        });
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(session.isInvalid()).isFalse();
    }

    private void pass(AuthenticateUseCase authenticate) throws Exception {
        new StillAdministrator(authenticate).doFilter(request, response, chain);
    }

    private static Caller caller(boolean administrator) {
        return new Caller(
                new UserId(new UUID(7, 1)), new Username("anna"), administrator, new SessionId(new UUID(7, 2)));
    }
}
