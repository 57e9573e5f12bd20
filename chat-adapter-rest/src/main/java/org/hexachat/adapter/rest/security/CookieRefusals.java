package org.hexachat.adapter.rest.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Has the browser forget a cookie that opens nothing any more. One that was only sent from the wrong page stays. */
final class CookieRefusals implements AuthenticationFailureHandler {
    private final AuthenticationFailureHandler answers;

    CookieRefusals(AuthenticationFailureHandler answers) {
        this.answers = answers;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof RefusedAuthentication refused
                && refused.refusal().code() == ErrorCode.TOKEN_INVALID) {
            SessionCookie.clear(request, response);
        }
        answers.onAuthenticationFailure(request, response, exception);
    }
}
