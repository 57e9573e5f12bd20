package org.hexachat.adapter.persistence.search;

/**
 * The statements that find messages. What V13__search.sql makes is where it is said what a word, a phrase and a match are.
 *
 * <p>All begin with the same parts, which are no statements alone: {@code asked}, what is looked for; {@code mine}, the rooms in which, and up to where each
 * is indexed; {@code question}, what the index is asked; {@code candidates}, what the index answers and, for what it does not have
 * yet, everything that is new. Where all rooms are looked through, {@code mine} is only those that hold something new, and of what the index answers
 * the room is looked at.
 */
final class SearchSql {

    /** A user with more rooms than this is told from others by a look at each candidate: the index would have to read all rooms. */
    static final int ROOMS_IN_INDEX = 20;

    /** For the transaction alone. What is dear in theory is not worth compiling, and each question deserves a plan of its own. */
    static final String SETTINGS = """
            select set_config('statement_timeout', :timeout, true) || set_config('jit', 'off', true)
                || set_config('plan_cache_mode', 'force_custom_plan', true) || set_config('work_mem', '32MB', true)
            """;

    /** What has the words, as the index says. */
    private static final String BY_WORDS = """
            indexed as materialized (
                select room_id, seq, id, author_id, posted_at, folded
                from searched_message
                where search_terms(room_id, author_id, posted_at, folded) @@ (select sought from question)
            """;

    /** What has the words and a file. */
    private static final String BY_WORDS_WITH_FILE = """
            indexed as materialized (
                select room_id, seq, id, author_id, posted_at, folded
                from searched_message
                cross join lateral (
                    select from attachment
                    where attachment.room_id = searched_message.room_id and message_seq = searched_message.seq
                    limit 1
                ) file
                where search_terms(searched_message.room_id, author_id, posted_at, folded) @@ (select sought from question)
            """;

    /** What has a file, in all rooms or in one: every file is looked at. */
    private static final String BY_ANY_FILE = """
            indexed as materialized (
                select indexed.room_id, indexed.seq, indexed.id, indexed.author_id, indexed.posted_at, indexed.folded
                from (
                    select distinct room_id, message_seq
                    from attachment
                    where not direct and message_seq is not null
                        and (cast(:roomKey as text) is null or room_id = (select id from room where name_key = :roomKey))
                ) file
                cross join lateral (
                    select room_id, seq, id, author_id, posted_at, folded
                    from searched_message
                    where room_id = file.room_id and seq = file.message_seq
                    limit 1
                ) indexed
            """;

    /** What has a file. There are so few of them that the index of words is not asked, which wants a word or an author. */
    private static final String BY_FILE = """
            indexed as materialized (
                select indexed.room_id, indexed.seq, indexed.id, indexed.author_id, indexed.posted_at, indexed.folded
                from mine
                cross join lateral (
                    select distinct message_seq from attachment where room_id = mine.room_id and message_seq is not null
                ) file
                cross join lateral (
                    select room_id, seq, id, author_id, posted_at, folded
                    from searched_message
                    where room_id = mine.room_id and seq = file.message_seq
                        and (cast(:authorKey as text) is null or author_id = (select id from author))
                    limit 1
                ) indexed
            """;

    private static final String NEWEST_EDGE = "  and (posted_at, id) < (:at, :edge) order by posted_at desc, id desc";

    private static final String NEWEST_PAGE = """
                limit :limit
            ), page as (
                select room_id, seq, id, posted_at, cast(0 as float8) as rank from found
            )
            """;

    /** Looks at the newest candidates first, and at no more of them than fill the page. */
    static final String NEWEST = statement(Reach.OF_MEMBER, BY_WORDS, "", NEWEST_EDGE, NEWEST_PAGE);

    static final String NEWEST_WITH_FILE =
            statement(Reach.OF_MEMBER, BY_FILE, "and attachments is not null", NEWEST_EDGE, NEWEST_PAGE);

    private static final String BEST_EDGE = "order by posted_at desc, id desc";

    private static final String BEST_PAGE = """
                limit :ranked
            ), ranked as materialized (
                select room_id, seq, id, posted_at,
                       cast(coalesce(ts_rank(to_tsvector('pg_catalog.russian', folded), (
                           select cast(string_agg(cast(stems as text), ' | ') as tsquery)
                           from asked
                           cross join lateral (
                               select plainto_tsquery('pg_catalog.russian', asked.folded) as stems
                           ) as words
                           where numnode(stems) > 0)), 0) as float8) as rank
                from found
            ), page as (
                select room_id, seq, id, posted_at, rank
                from ranked
                where (rank, posted_at, id) < (:rank, :at, :edge)
                order by rank desc, posted_at desc, id desc
                limit :limit
            )
            """;

    /** The rank counts words and their forms; what is a part of a word counts nothing. */
    static final String BEST = statement(Reach.OF_MEMBER, BY_WORDS, "", BEST_EDGE, BEST_PAGE);

    static final String BEST_WITH_FILE =
            statement(Reach.OF_MEMBER, BY_FILE, "and attachments is not null", BEST_EDGE, BEST_PAGE);

    static final String NEWEST_OF_ALL = statement(Reach.ALL, BY_WORDS, "", NEWEST_EDGE, NEWEST_PAGE);

    static final String NEWEST_OF_ALL_WITH_FILE =
            statement(Reach.ALL, BY_WORDS_WITH_FILE, "and attachments is not null", NEWEST_EDGE, NEWEST_PAGE);

    static final String NEWEST_OF_ALL_FILES =
            statement(Reach.ALL, BY_ANY_FILE, "and attachments is not null", NEWEST_EDGE, NEWEST_PAGE);

    static final String BEST_OF_ALL = statement(Reach.ALL, BY_WORDS, "", BEST_EDGE, BEST_PAGE);

    static final String BEST_OF_ALL_WITH_FILE =
            statement(Reach.ALL, BY_WORDS_WITH_FILE, "and attachments is not null", BEST_EDGE, BEST_PAGE);

    static final String BEST_OF_ALL_FILES =
            statement(Reach.ALL, BY_ANY_FILE, "and attachments is not null", BEST_EDGE, BEST_PAGE);

    /**
     * Rooms that hold something that is not copied yet, which are few, of all, each of which is looked at. It comes in a statement before: what is copied in between is
     * looked up anew there, and is found as what was copied.
     */
    static final String BEHIND = """
            select r.id
            from room r
            left join searched_room indexed on indexed.room_id = r.id
            where r.people is null and r.last_seq > coalesce(indexed.up_to, 0)
                and (cast(:roomKey as text) is null or r.name_key = :roomKey)
            """;

    private SearchSql() {}

    /**
     * Joins the parts.
     *
     * @param reach in which rooms, and of whom
     * @param indexed what of the copy are candidates
     * @param fresh what more must be true of what was not copied yet
     * @param edge which of the candidates, in which order
     * @param page how many of them, and the page that is made of them
     */
    private static String statement(Reach reach, String indexed, String fresh, String edge, String page) {
        return """
            with asked as materialized (
                select search_fold(given.word) as folded, given.exact
                from unnest(cast(:words as text[]), cast(:exact as boolean[])) as given(word, exact)
            ), mine as materialized (
            %5$s
            ), author as materialized (
                select id from users where name_key = :authorKey and deleted_at is null
            ), question as materialized (
                select cast(string_agg('(' || part || ')', ' & ') as tsquery) as sought
                from (
                    select cast(search_question(folded, exact) as text) from asked
                    union all
                    select '''@' || id || '''' from author
                    union all
                    %6$s
                    union all
                    select string_agg('''^' || day || '''', ' | ') from unnest(cast(:days as bigint[])) as day
                ) as parts(part)
            ), %1$s
            ), candidates as (
                select indexed.room_id, indexed.seq, indexed.id, indexed.author_id, indexed.posted_at, indexed.folded,
                       cast(null as text) as body
                from indexed
                %7$s
                union all
                select new.room_id, new.seq, new.id, new.author_id, new.posted_at, null, new.body
                from mine
                cross join lateral (
                    select room_id, seq, id, author_id, posted_at, body
                    from message
                    where room_id = mine.room_id and seq > mine.up_to and deleted_at is null %2$s
                    offset 0
                ) new
                where cast(:authorKey as text) is null or new.author_id = (select id from author)
            ), timely as (
                select room_id, seq, id, posted_at, coalesce(folded, search_fold(body)) as folded
                from (
                    select *
                    from candidates
                    where posted_at >= :since and posted_at < :before
                        and (cast(:authorKey as text) is null or exists (select from author))
                        %8$s
                    %3$s
                ) as possible
            ), found as (
                select room_id, seq, id, posted_at, folded
                from timely
                where not exists (select from asked where not search_matches(timely.folded, asked.folded, asked.exact))
                order by posted_at desc, id desc
            %4$s
            select m.room_id, m.seq, m.id, m.author_id, (select username from users where id = m.author_id) as author_name,
                   m.body, cast(m.mentions as text) as mentions, m.posted_at, m.edited_at, m.reply_to, m.thread_id, m.attachments, page.rank,
                   coalesce(ts_headline('pg_catalog.russian', translate(m.body, 'Ёё<>&', 'Ее   '),
                       (select cast(string_agg(cast(stems as text), ' | ') as tsquery)
                        from asked
                        cross join lateral (
                            select plainto_tsquery('pg_catalog.russian', folded) as stems
                        ) as words
                        where not asked.exact and numnode(stems) > 0),
                       'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)), m.body) as marked
            from page
            cross join lateral (
                select room_id, seq, id, author_id, body, mentions, posted_at, edited_at, reply_to, thread_id,
                       attachments
                from message
                where room_id = page.room_id and seq = page.seq and body is not null
                limit 1
            ) m
            order by page.rank desc, page.posted_at desc, page.id desc
            """.formatted(
                        indexed, fresh, edge, page, reach.mine(), reach.inIndex(), reach.within(), reach.unblocked());
    }

    /**
     * What is different where all rooms are looked through.
     *
     * @param mine the rooms that can hold something new, and up to where each is indexed
     * @param inIndex the rooms by which the index is asked
     * @param within which of what the index answers is meant
     * @param unblocked what must be true of the author
     */
    private record Reach(String mine, String inIndex, String within, String unblocked) {

        static final Reach OF_MEMBER = new Reach(
                """
                    select m.room_id, coalesce(indexed.up_to, 0) as up_to
                    from membership m
                    left join lateral (select up_to from searched_room where room_id = m.room_id limit 1) indexed on true
                    where m.user_id = :user
                        and (cast(:roomKey as text) is null or m.room_id = (select id from room where name_key = :roomKey))\
                """,
                "select string_agg('''$' || room_id || '''', ' | ') from mine having count(*) <= :inIndex",
                "join mine on mine.room_id = indexed.room_id and indexed.seq <= mine.up_to",
                "and author_id <> all (array(select blocked_id from block where blocker_id = :user))");

        static final Reach ALL =
                new Reach("""
                    select given.room_id, coalesce(indexed.up_to, 0) as up_to
                    from unnest(cast(:behind as uuid[])) as given(room_id)
                    left join lateral (select up_to from searched_room where room_id = given.room_id limit 1) indexed on true\
                """, "select '''$' || id || '''' from room where name_key = :roomKey", """
                cross join lateral (
                        select from room
                        where id = indexed.room_id and people is null
                            and (cast(:roomKey as text) is null or name_key = :roomKey)
                        limit 1
                    ) named
                    cross join lateral (select up_to from searched_room where room_id = indexed.room_id limit 1) done
                    where indexed.seq <= done.up_to\
                """, "");
    }
}
