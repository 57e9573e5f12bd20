package org.hexachat.adapter.persistence.log;

/** The statements about the life of the store. */
final class EpochSql {

    static final String CURRENT = "select epoch from store_epoch where only_row";

    static final String RENEW = """
            update store_epoch set epoch = replace(cast(gen_random_uuid() as text), '-', '') where only_row
            """;

    private EpochSql() {}
}
