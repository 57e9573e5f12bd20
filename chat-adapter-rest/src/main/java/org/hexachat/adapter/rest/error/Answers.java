package org.hexachat.adapter.rest.error;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.language.Sentences;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;
import org.hexachat.domain.error.Violation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts refusals into the words and shapes of the classic surface. */
@Component
final class Answers {
    /** Where Django's clients look for what concerns no field. */
    private static final String NON_FIELD_ERRORS = "non_field_errors";

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Sentences sentences;

    Answers(Sentences sentences) {
        this.sentences = sentences;
    }

    Answer of(HttpError error, Locale language, Object... arguments) {
        String sentence = sentences.of(error.code(), language, arguments);
        return switch (error) {
            case NO_DATA, NOT_AN_OBJECT -> Answer.of(error.status(), NON_FIELD_ERRORS, List.of(sentence));
            default -> Answer.of(error.status(), "detail", sentence);
        };
    }

    Answer of(ChatException refused, Locale language) {
        HttpStatus status = statusOf(refused.kind());
        String sentence = sentences.of(refused.refusal(), language);
        Answer answer = switch (refused.code()) {
            case INPUT_INVALID -> new Answer(status, new HttpHeaders(), fieldByField(refused, language));
            case CREDENTIALS_INVALID, ROOM_PASSWORD_INCORRECT, PASSWORD_MISMATCH ->
                Answer.of(HttpStatus.BAD_REQUEST, NON_FIELD_ERRORS, List.of(sentence));
            case ROOM_ALREADY_MEMBER -> Answer.of(status, "message", sentence);
            case ROOM_NOT_OWNER -> Answer.of(status, "error", sentence);
            default -> Answer.of(status, "detail", sentence);
        };
        return withHeaders(answer, refused);
    }

    /** The one place where a kind becomes a status. The classic surface has no 409. */
    private static HttpStatus statusOf(ErrorKind kind) {
        return switch (kind) {
            case INVALID, CONFLICT -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static Answer withHeaders(Answer answer, ChatException refused) {
        return switch (answer.status()) {
            case UNAUTHORIZED -> answer.with(HttpHeaders.WWW_AUTHENTICATE, "Token");
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                answer.with(
                        HttpHeaders.RETRY_AFTER, seconds(refused.retryAfter().orElse(SOON)));
            default -> answer;
        };
    }

    /** Rounded up: whoever comes back sooner is refused again. */
    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    private Map<String, Object> fieldByField(ChatException refused, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        refused.violations().stream()
                .collect(Collectors.groupingBy(
                        Violation::field,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                violation -> sentences.of(violation.refusal(), language), Collectors.toList())))
                .forEach(fields::put);
        return fields;
    }
}
