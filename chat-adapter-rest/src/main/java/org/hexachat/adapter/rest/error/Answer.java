package org.hexachat.adapter.rest.error;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal, ready to be sent. */
record Answer(HttpStatus status, HttpHeaders headers, Map<String, Object> body) {
    static Answer of(HttpStatus status, String key, Object value) {
        return new Answer(status, new HttpHeaders(), Map.of(key, value));
    }

    Answer with(String header, String value) {
        headers.set(header, value);
        return this;
    }
}
