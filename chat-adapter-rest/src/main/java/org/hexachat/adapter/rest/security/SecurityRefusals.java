package org.hexachat.adapter.rest.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexachat.adapter.rest.error.AnswerWriter;
import org.hexachat.adapter.rest.error.HttpError;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers for Spring Security. */
@Component
final class SecurityRefusals
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler, RequestRejectedHandler {
    private final AnswerWriter answers;

    SecurityRefusals(AnswerWriter answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        answers.write(request, response, new ChatException(ErrorCode.AUTHENTICATION_REQUIRED));
    }

    /** A token that opens nothing is refused even where none was needed: its owner wants to know. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        answers.write(
                request,
                response,
                exception instanceof RefusedAuthentication refused
                        ? refused.refusal()
                        : new ChatException(ErrorCode.TOKEN_INVALID));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        answers.write(request, response, HttpError.FORBIDDEN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception)
            throws IOException {
        answers.write(request, response, HttpError.MALFORMED_REQUEST);
    }
}
