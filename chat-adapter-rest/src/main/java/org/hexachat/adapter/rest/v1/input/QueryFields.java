package org.hexachat.adapter.rest.v1.input;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.input.CanonicalId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.NamePiece;

/** Reads the fields of one query and gathers what is wrong with them. Not for sharing between threads. */
public final class QueryFields {
    /** How many items a page has at most. */
    public static final int MAX_LIMIT = 100;

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_TEXT = 255;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Violations violations = new Violations();

    /** How many items are wanted. */
    public int limit(Optional<String> text) {
        return Math.toIntExact(number("limit", text, 1, MAX_LIMIT).orElse((long) DEFAULT_LIMIT));
    }

    /** A whole number that may be missing. */
    public Optional<Long> number(String field, Optional<String> text, long least, long most) {
        Optional<Long> number = text.filter(digits -> NUMBER.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_NUMBER, least, most));
        }
        return number;
    }

    /** An identifier that may be missing. */
    public Optional<UUID> id(String field, Optional<String> text) {
        Optional<UUID> id = text.flatMap(CanonicalId::of);
        if (text.isPresent() && id.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_UUID));
        }
        return id;
    }

    /** A text that may be missing; no longer, and of no other characters, than a name can be. */
    public Optional<String> text(String field, Optional<String> text) {
        text.filter(value -> value.length() > MAX_TEXT)
                .ifPresent(value -> violations.add(field, Refusal.of(ErrorCode.INPUT_TOO_LONG, MAX_TEXT)));
        text.filter(value -> value.chars().anyMatch(Character::isISOControl))
                .ifPresent(value -> violations.add(field, Refusal.of(ErrorCode.INPUT_CHARACTERS)));
        return text.filter(value -> !value.isBlank());
    }

    /** A piece of what somebody is called, which may be missing. */
    public Optional<NamePiece> namePiece(String field, Optional<String> text) {
        return text(field, text).flatMap(piece -> violations.check(field, () -> new NamePiece(piece)));
    }

    /** A value of the domain that may be missing, which knows itself what it can be. */
    public <T> Optional<T> value(String field, Optional<String> text, Function<String, T> reader) {
        return text.filter(typed -> !typed.isBlank())
                .flatMap(typed -> violations.check(field, () -> reader.apply(typed)));
    }

    /** A text that must be there. */
    public String required(String field, Optional<String> text) {
        if (text.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_REQUIRED));
        }
        return text.orElse("");
    }

    /**
     * One of a few words, which may be missing.
     *
     * @param word what each is called
     */
    public <T> Optional<T> choice(String field, Optional<String> text, T[] values, Function<T, String> word) {
        Optional<T> choice = text.flatMap(typed -> Stream.of(values)
                .filter(value -> word.apply(value).equals(typed))
                .findFirst());
        if (text.isPresent() && choice.isEmpty()) {
            String words = Stream.of(values).map(word).collect(Collectors.joining(", "));
            violations.add(field, Refusal.of(ErrorCode.INPUT_CHOICE, words));
        }
        return choice;
    }

    /** The same, where each is called by its name in lower case. */
    public <T extends Enum<T>> Optional<T> choice(String field, Optional<String> text, T[] values) {
        return choice(field, text, values, value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Whether something is wanted; not, where nothing is said. */
    public boolean flag(String field, Optional<String> text) {
        text.filter(value -> !value.equals("true") && !value.equals("false"))
                .ifPresent(value -> violations.add(field, Refusal.of(ErrorCode.INPUT_BOOLEAN)));
        return text.filter(value -> value.equals("true")).isPresent();
    }

    /** Where a page begins, read from what the page before called next; may be missing. */
    public <T> Optional<T> place(String field, Optional<String> text, Function<String, Optional<T>> reader) {
        Optional<T> place = text.flatMap(reader);
        if (text.isPresent() && place.isEmpty()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_PAGE));
        }
        return place;
    }

    /** Notes that of two fields only one can be given. */
    public void exclusive(String field, Optional<?> value, String other, Optional<?> otherValue) {
        if (value.isPresent() && otherValue.isPresent()) {
            violations.add(field, Refusal.of(ErrorCode.INPUT_EXCLUSIVE, other));
        }
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
}
