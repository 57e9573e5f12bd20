package org.hexachat.adapter.persistence.push;

/** The statements about push subscriptions. */
final class PushSubscriptionSql {

    /** So that of many calls at once each counts what those before it added. */
    static final String HOLD_USER = "select id from users where id = :user and deleted_at is null for no key update";

    static final String REMOVE_OF_OTHERS =
            "delete from push_subscription where endpoint = :endpoint and user_id <> :user";

    static final String COUNT_OTHERS = """
            select count(*)
            from push_subscription
            where user_id = :user and endpoint <> :endpoint
            """;

    /** Adds nothing where the session has ended. Somebody else can be as fast; then the later one has it. */
    static final String PUT = """
            insert into push_subscription (id, user_id, session_id, endpoint, key, secret, created_at)
            select cast(:id as uuid), user_id, id, :endpoint, :key, :secret, :createdAt
            from session
            where id = :session and user_id = :user
            for key share
            on conflict (endpoint) do update
            set user_id = excluded.user_id, session_id = excluded.session_id, key = excluded.key, secret = excluded.secret,
                created_at = case when push_subscription.user_id = excluded.user_id
                                  then push_subscription.created_at else excluded.created_at end
            returning id, user_id, session_id, endpoint, key, secret, created_at
            """;

    static final String FIND = """
            select id, user_id, session_id, endpoint, key, secret, created_at
            from push_subscription
            where id = :id
            """;

    static final String LIST = """
            select id, user_id, session_id, endpoint, key, secret, created_at
            from push_subscription
            where user_id = :user
            order by id
            """;

    static final String REMOVE = "delete from push_subscription where id = :id and user_id = :user";

    private PushSubscriptionSql() {}
}
