package org.hexachat.adapter.rest.error;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.language.Sentences;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refuses with problem documents (RFC 9457), each with a code that never changes. */
@Component
final class ProblemSurface implements Surface {
    private final Sentences sentences;

    ProblemSurface(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public String challenge() {
        return "Bearer";
    }

    @Override
    public Answer of(HttpError error, Locale language, Object... arguments) {
        String sentence = sentences.of(error.code(), language, arguments);
        return Answer.problem(error.status(), members(error.code(), error.status(), sentence, sentence));
    }

    @Override
    public Answer of(ChatException refused, Locale language) {
        HttpStatus status = KindStatus.of(refused.kind());
        String title = sentences.of(refused.refusal(), language);
        List<Map<String, Object>> errors = refused.violations().stream()
                .map(violation -> error(violation, language))
                .toList();
        Map<String, Object> members =
                members(refused.code().code(), status, title, errors.isEmpty() ? title : detail(errors));
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        RetryAfter.of(refused).map(Duration::toMillis).ifPresent(wait -> members.put("retry_after_ms", wait));
        return Answer.problem(status, members);
    }

    /** In the order in which a person reads them. */
    private static Map<String, Object> members(String code, HttpStatus status, String title, String detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", ErrorCatalogue.addressOf(code));
        members.put("title", title);
        members.put("status", status.value());
        members.put("detail", detail);
        members.put("code", code);
        return members;
    }

    private Map<String, Object> error(Violation violation, Locale language) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("field", violation.field());
        error.put("code", violation.refusal().code().code());
        error.put("message", sentences.of(violation.refusal(), language));
        return error;
    }

    private static String detail(List<Map<String, Object>> errors) {
        return errors.stream()
                .map(error -> error.get("field") + ": " + error.get("message"))
                .collect(Collectors.joining(" "));
    }
}
