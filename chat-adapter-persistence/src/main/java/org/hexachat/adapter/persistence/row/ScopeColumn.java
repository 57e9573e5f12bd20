package org.hexachat.adapter.persistence.row;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.bot.BotScope;

/** What a bot may do, as the store writes it. A scope that this program does not know opens nothing. */
public final class ScopeColumn {
    private ScopeColumn() {}

    /** The codes, in one order. */
    public static String[] write(Set<BotScope> scopes) {
        return scopes.stream().map(BotScope::code).sorted().toArray(String[]::new);
    }

    static Set<BotScope> read(String codes) {
        Set<String> written = Set.of(codes.split(" "));
        return Stream.of(BotScope.values())
                .filter(scope -> written.contains(scope.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
