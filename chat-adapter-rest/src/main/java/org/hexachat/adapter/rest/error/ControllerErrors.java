package org.hexachat.adapter.rest.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.hexachat.domain.error.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/** The one place where exceptions of controllers become answers. */
@RestControllerAdvice
final class ControllerErrors {
    private static final Logger LOGGER = LoggerFactory.getLogger(ControllerErrors.class);

    private final Answers answers;

    ControllerErrors(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ChatException refused, HttpServletRequest request) {
        if (refused.getCause() != null) {
            LOGGER.atWarn()
                    .setCause(refused)
                    .addKeyValue("code", refused.code().code())
                    .log("[ERROR] Answered 503");
        }
        return send(answers.of(request, refused));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        return send(answers.of(request, UnreadableBody.reason(broken)));
    }

    @ExceptionHandler({RequestRejectedException.class, MultipartException.class})
    ResponseEntity<Map<String, Object>> rejected(RuntimeException rejected, HttpServletRequest request) {
        HttpError error =
                rejected instanceof MultipartException ? HttpError.UNSUPPORTED_MEDIA_TYPE : HttpError.MALFORMED_REQUEST;
        return send(answers.of(request, error, request.getMethod(), "multipart/form-data"));
    }

    /** The client is gone: nobody is there to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unexpected(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            return send(ofFramework(response, request));
        }
        LOGGER.atError()
                .setCause(exception)
                .addKeyValue("method", request.getMethod())
                .log("[ERROR] Answered 500");
        return send(answers.of(request, HttpError.INTERNAL));
    }

    private Answer ofFramework(ErrorResponse response, HttpServletRequest request) {
        HttpError error = HttpError.ofStatus(response.getStatusCode().value());
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        Answer answer = answers.of(request, error, request.getMethod(), type);
        answer.headers().putAll(response.getHeaders());
        return answer;
    }

    private static ResponseEntity<Map<String, Object>> send(Answer answer) {
        return ResponseEntity.status(answer.status())
                .headers(answer.headers())
                .contentType(answer.type())
                .body(answer.body());
    }
}
