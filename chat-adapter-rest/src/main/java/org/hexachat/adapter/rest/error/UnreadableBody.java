package org.hexachat.adapter.rest.error;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Tells a body that is not JSON from JSON that is not an object. */
final class UnreadableBody {
    private UnreadableBody() {}

    static HttpError reason(HttpMessageNotReadableException broken) {
        return switch (broken.getCause()) {
            case MismatchedInputException mismatch when mismatch.getPath().isEmpty() -> HttpError.NOT_AN_OBJECT;
            case null -> HttpError.NO_DATA;
            default -> HttpError.MALFORMED_JSON;
        };
    }
}
