package org.hexachat.adapter.persistence.push;

/** The statements about the keys by which push services know the installation. */
final class PushKeySql {

    static final String FIND = "select public_key, private_key from push_key where only_one";

    static final String KEEP = """
            insert into push_key (public_key, private_key)
            values (:publicKey, :privateKey)
            on conflict (only_one) do nothing
            """;

    private PushKeySql() {}
}
