package org.hexachat.adapter.rest.v1.search;

import org.hexachat.adapter.rest.v1.search.wire.ExcerptView;
import org.hexachat.adapter.rest.v1.search.wire.FoundMessageView;
import org.hexachat.adapter.rest.v1.search.wire.MatchView;
import org.hexachat.adapter.rest.v1.view.MessageViews;
import org.hexachat.domain.search.Excerpt;
import org.hexachat.domain.search.FoundMessage;

/** Shows what was found. */
final class FoundMessageViews {
    private FoundMessageViews() {}

    static FoundMessageView of(FoundMessage found) {
        return new FoundMessageView(
                found.message().room().value(), MessageViews.of(found.message()), of(found.excerpt()));
    }

    private static ExcerptView of(Excerpt excerpt) {
        return new ExcerptView(
                excerpt.text(),
                excerpt.matches().stream()
                        .map(range -> new MatchView(range.start(), range.end()))
                        .toList(),
                excerpt.cutBefore(),
                excerpt.cutAfter());
    }
}
