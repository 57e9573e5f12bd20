package org.hexachat.adapter.persistence.user;

/** The statements about accounts. */
final class UserSql {

    static final String ADD = """
            insert into users (id, username, name_key, email, password_hash, administrator, created_at)
            values (:id, :username, :nameKey, :email, :passwordHash, :administrator, :createdAt)
            on conflict (name_key) where deleted_at is null do nothing
            """;

    static final String BY_ID = """
            select id, username, email, administrator, created_at, password_hash
            from users
            where id = :id and deleted_at is null
            """;

    static final String BY_NAME = """
            select id, username, email, administrator, created_at, password_hash
            from users
            where name_key = :nameKey and deleted_at is null
            """;

    static final String ALL = """
            select id, username, email, administrator, created_at, password_hash
            from users
            where deleted_at is null
            order by created_at, id
            """;

    static final String HAS_ADMINISTRATOR = "select exists (select from users where administrator)";

    static final String CHANGE_EMAIL = "update users set email = :email where id = :id and deleted_at is null";

    static final String CHANGE_PASSWORD =
            "update users set password_hash = :passwordHash where id = :id and deleted_at is null";

    static final String RENEW_PASSWORD = """
            update users set password_hash = :renewed
            where id = :id and password_hash = :outdated and deleted_at is null
            """;

    static final String GRANT_ADMINISTRATOR =
            "update users set administrator = true where id = :id and deleted_at is null";

    static final String DELETE = """
            update users
            set username = null, name_key = null, email = null, password_hash = null, administrator = false,
                bot_owner_id = null, bot_scopes = null, bot_expires_at = null, disabled_at = null, deleted_at = now()
            where id = :id and deleted_at is null
            """;

    private UserSql() {}
}
