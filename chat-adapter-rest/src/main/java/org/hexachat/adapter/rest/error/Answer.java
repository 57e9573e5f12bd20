package org.hexachat.adapter.rest.error;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal, ready to be sent. */
record Answer(HttpStatus status, MediaType type, HttpHeaders headers, Map<String, Object> body) {
    static Answer json(HttpStatus status, Map<String, Object> body) {
        return new Answer(status, MediaType.APPLICATION_JSON, new HttpHeaders(), body);
    }

    static Answer problem(HttpStatus status, Map<String, Object> body) {
        return new Answer(status, MediaType.APPLICATION_PROBLEM_JSON, new HttpHeaders(), body);
    }

    Answer with(String header, String value) {
        headers.set(header, value);
        return this;
    }
}
