package org.hexachat.adapter.rest.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;

/**
 * Reads the fields of one body and gathers what is wrong with them. Only asks whether there is a text; what the text may be is
 * for the use case to say. Not for sharing between threads.
 */
public final class RequestFields {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** More than any list in a body means. */
    private static final int MAX_ITEMS = 100;

    private final Violations violations = new Violations();

    /** A text that must be there and not be blank. */
    public String required(String field, JsonText value) {
        return switch (value) {
            case JsonText.Given(String text) when !text.isBlank() -> text;
            case JsonText.Given given -> refuse(field, ErrorCode.INPUT_BLANK);
            case JsonText.Absent() -> refuse(field, ErrorCode.INPUT_REQUIRED);
            case JsonText.Null() -> refuse(field, ErrorCode.INPUT_NULL);
            case JsonText.NotText _, JsonText.Flag _ -> refuse(field, ErrorCode.INPUT_TYPE);
        };
    }

    /** A text that may be missing, which counts as empty, but not be blank. */
    public String orEmpty(String field, JsonText value) {
        return value instanceof JsonText.Absent ? "" : required(field, value);
    }

    /** A text that may be missing, or blank. */
    public Optional<String> optional(String field, JsonText value) {
        return switch (value) {
            case JsonText.Given(String text) -> Optional.of(text);
            case JsonText.Absent() -> Optional.empty();
            case JsonText.Null _, JsonText.NotText _, JsonText.Flag _ -> {
                required(field, value);
                yield Optional.empty();
            }
        };
    }

    /** A text for which missing, null and blank mean the same. */
    public Optional<String> unlessBlank(String field, JsonText value) {
        return value instanceof JsonText.Null
                ? Optional.empty()
                : optional(field, value).filter(text -> !text.isBlank());
    }

    /** A UUID that may be missing, or null. */
    public Optional<UUID> optionalId(String field, JsonText value) {
        Optional<String> text = value instanceof JsonText.Null ? Optional.empty() : optional(field, value);
        Optional<UUID> id = text.flatMap(CanonicalId::of);
        if (text.isPresent() && id.isEmpty()) {
            refuse(field, ErrorCode.INPUT_UUID);
        }
        return id;
    }

    /** UUIDs, of which there must be one, and not too many to look at. */
    public List<UUID> requiredIds(String field, List<JsonText> values) {
        if (values.isEmpty()) {
            refuse(field, ErrorCode.INPUT_REQUIRED);
        }
        List<UUID> ids = values.stream()
                .limit(MAX_ITEMS)
                .flatMap(value ->
                        value instanceof JsonText.Given(String text) ? CanonicalId.of(text).stream() : Stream.empty())
                .toList();
        if (ids.size() < values.size()) {
            refuse(field, ErrorCode.INPUT_UUID);
        }
        return ids;
    }

    /** A whole number that must be there. */
    public long requiredNumber(String field, JsonText value, long least, long most) {
        String digits = required(field, value);
        Optional<Long> number = Optional.of(digits)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf)
                .filter(given -> given >= least && given <= most);
        if (number.isEmpty() && !digits.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_NUMBER, least, most));
        }
        return number.orElse(least);
    }

    /** A whole number that may be missing, or null. */
    public Optional<Long> optionalNumber(String field, JsonText value, long least, long most) {
        return value instanceof JsonText.Absent || value instanceof JsonText.Null
                ? Optional.empty()
                : Optional.of(requiredNumber(field, value, least, most));
    }

    /** One of a few words, which may be missing. */
    public <T> Optional<T> optionalChoice(String field, JsonText value, SequencedMap<String, T> choices) {
        return value instanceof JsonText.Absent ? Optional.empty() : Optional.of(requiredChoice(field, value, choices));
    }

    /** Yes or no, which may be missing. */
    public Optional<Boolean> optionalFlag(String field, JsonText value) {
        return switch (value) {
            case JsonText.Flag(boolean given) -> Optional.of(given);
            case JsonText.Absent() -> Optional.empty();
            default -> {
                refuse(field, ErrorCode.INPUT_BOOLEAN);
                yield Optional.empty();
            }
        };
    }

    /** Notes that of two fields only one can be given. */
    public void exclusive(String field, boolean given, String other, boolean otherGiven) {
        if (given && otherGiven) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_EXCLUSIVE, other));
        }
    }

    /** One of a few words that must be there. The first of them where none is, which is refused in the end. */
    public <T> T requiredChoice(String field, JsonText value, SequencedMap<String, T> choices) {
        String word = required(field, value);
        if (!choices.containsKey(word) && !word.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_CHOICE, String.join(", ", choices.keySet())));
        }
        return choices.getOrDefault(word, choices.firstEntry().getValue());
    }

    /** Some of a few words, of which there must be one. */
    public <T> Set<T> requiredChoices(String field, List<JsonText> values, SequencedMap<String, T> choices) {
        if (values.isEmpty()) {
            refuse(field, ErrorCode.INPUT_REQUIRED);
        }
        Set<T> chosen = new LinkedHashSet<>();
        for (JsonText value : values.stream().limit(MAX_ITEMS).toList()) {
            if (value instanceof JsonText.Given(String word) && choices.containsKey(word)) {
                chosen.add(choices.get(word));
            } else {
                violations.add(field, Refusal.of(ErrorCode.INPUT_CHOICE, String.join(", ", choices.keySet())));
                break;
            }
        }
        return chosen;
    }

    /**
     * Does what a use case is asked to, and says of what it refuses as invalid that this field is to blame.
     *
     * @throws ChatException with every violation, or of another kind as the use case throws it
     */
    public <T> T blaming(String field, Supplier<T> work) {
        throwIfAnyIsWrong();
        Optional<T> done = violations.check(field, work);
        throwIfAnyIsWrong();
        return done.orElseThrow();
    }

    /**
     * Ends the reading.
     *
     * @throws ChatException with every violation
     */
    public void throwIfAnyIsWrong() {
        violations.throwIfAny();
    }

    private String refuse(String field, ErrorCode code) {
        violations.add(field, Refusal.of(code));
        return "";
    }
}
