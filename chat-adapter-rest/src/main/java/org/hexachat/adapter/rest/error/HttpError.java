package org.hexachat.adapter.rest.error;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request before, or apart from, any use case. */
public enum HttpError {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "http.malformed"),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "http.json"),
    NO_DATA(HttpStatus.BAD_REQUEST, "http.no_data"),
    NOT_AN_OBJECT(HttpStatus.BAD_REQUEST, "http.not_an_object"),
    HOST_NOT_ALLOWED(HttpStatus.BAD_REQUEST, "http.host"),
    ORIGIN_MALFORMED(HttpStatus.BAD_REQUEST, "http.origin"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "http.forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "http.not_found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "http.method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "http.accept"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "http.too_large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http.media_type"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "http.internal");

    private final HttpStatus status;
    private final String code;

    HttpError(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    /** The key of its sentence. */
    String code() {
        return code;
    }

    /** The error that a status of the framework's own stands for. */
    static HttpError ofStatus(int status) {
        return Arrays.stream(values())
                .filter(error -> error.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL);
    }
}
