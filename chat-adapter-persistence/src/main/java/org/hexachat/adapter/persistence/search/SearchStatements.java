package org.hexachat.adapter.persistence.search;

import org.hexachat.domain.search.SearchQuery;

/**
 * What answers a query in either order. In all rooms there are too many files to begin with them, unless nothing else is asked for.
 *
 * @param newest in the order of time
 * @param best in the order of rank
 */
record SearchStatements(String newest, String best) {

    static SearchStatements ofMember(SearchQuery query) {
        return query.withFile()
                ? new SearchStatements(SearchSql.NEWEST_WITH_FILE, SearchSql.BEST_WITH_FILE)
                : new SearchStatements(SearchSql.NEWEST, SearchSql.BEST);
    }

    static SearchStatements ofAll(SearchQuery query) {
        if (!query.withFile()) {
            return new SearchStatements(SearchSql.NEWEST_OF_ALL, SearchSql.BEST_OF_ALL);
        }
        return query.terms().isEmpty() && query.author().isEmpty()
                ? new SearchStatements(SearchSql.NEWEST_OF_ALL_FILES, SearchSql.BEST_OF_ALL_FILES)
                : new SearchStatements(SearchSql.NEWEST_OF_ALL_WITH_FILE, SearchSql.BEST_OF_ALL_WITH_FILE);
    }
}
