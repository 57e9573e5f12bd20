package org.hexachat.adapter.rest.v1.bot;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.wire.JsonText;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotScope;
import org.jspecify.annotations.Nullable;

/** Reads what a bot may do, and for how long. */
final class BotFields {
    private BotFields() {}

    static Set<BotScope> scopes(RequestFields fields, @Nullable List<JsonText> scopes) {
        return fields.requiredChoices("scopes", scopes == null ? List.of() : scopes, words());
    }

    static Optional<Duration> lifetime(RequestFields fields, JsonText seconds) {
        return fields.optionalNumber(
                        "expires_in_s", seconds, BotGrant.MIN_LIFETIME.toSeconds(), BotGrant.MAX_LIFETIME.toSeconds())
                .map(Duration::ofSeconds);
    }

    private static SequencedMap<String, BotScope> words() {
        return Arrays.stream(BotScope.values())
                .collect(Collectors.toMap(BotScope::code, scope -> scope, (one, other) -> one, LinkedHashMap::new));
    }
}
