package org.hexachat.adapter.rest.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.language.Sentences;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;
import org.hexachat.domain.error.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refuses as Django did. */
@Component
final class ClassicSurface implements Surface {
    /** Where Django's clients look for what concerns no field. */
    private static final String NON_FIELD_ERRORS = "non_field_errors";

    private final Sentences sentences;

    ClassicSurface(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public String challenge() {
        return "Token";
    }

    @Override
    public Answer of(HttpError error, Locale language, Object... arguments) {
        String sentence = sentences.of(error.code(), language, arguments);
        return switch (error) {
            case NO_DATA, NOT_AN_OBJECT -> Answer.json(error.status(), Map.of(NON_FIELD_ERRORS, List.of(sentence)));
            default -> Answer.json(error.status(), Map.of("detail", sentence));
        };
    }

    @Override
    public Answer of(ChatException refused, Locale language) {
        HttpStatus status = statusOf(refused.kind());
        String sentence = sentences.of(refused.refusal(), language);
        return switch (refused.code()) {
            case INPUT_INVALID -> Answer.json(status, fieldByField(refused, language));
            case CREDENTIALS_INVALID,
                    ACCOUNT_DISABLED,
                    ROOM_PASSWORD_INCORRECT,
                    ROOM_INVITATION_REQUIRED,
                    PASSWORD_MISMATCH ->
                Answer.json(HttpStatus.BAD_REQUEST, Map.of(NON_FIELD_ERRORS, List.of(sentence)));
            case ROOM_ALREADY_MEMBER -> Answer.json(status, Map.of("message", sentence));
            case ROOM_NOT_OWNER -> Answer.json(status, Map.of("error", sentence));
            default -> Answer.json(status, Map.of("detail", sentence));
        };
    }

    /** Here is no 409. */
    private static HttpStatus statusOf(ErrorKind kind) {
        return kind == ErrorKind.CONFLICT ? HttpStatus.BAD_REQUEST : KindStatus.of(kind);
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
