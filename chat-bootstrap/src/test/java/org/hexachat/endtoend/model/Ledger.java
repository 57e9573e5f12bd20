package org.hexachat.endtoend.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that anybody wanted. No two attempts have the same text, so that an event with a text tells whose it is. */
final class Ledger {

    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private final Map<String, Attempt> byText = new ConcurrentHashMap<>();

    /** Notes an attempt, also one that was noted before. */
    Attempt open(Attempt attempt) {
        attempts.add(attempt);
        attempt.text().ifPresent(text -> byText.put(text, attempt));
        return attempt;
    }

    Optional<Attempt> withText(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    List<Attempt> in(String room) {
        return attempts.stream().filter(it -> it.room().equals(room)).toList();
    }
}
