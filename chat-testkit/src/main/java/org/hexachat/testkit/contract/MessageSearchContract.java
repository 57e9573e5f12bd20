package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBan;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyMessageId;
import static org.hexachat.testkit.fixture.Samples.theActor;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every {@link MessageSearch} must do. That it gives up what takes too long is untested here, since no store can be made slow
 * through its ports; the test of the adapter does it.
 */
public abstract class MessageSearchContract extends StorageContract {
    private static final int MANY = 100;

    private int said;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dog | the DOG sleeps",
                "dogs | one dog",
                "walking | we walked",
                "книга | две книги",
                "КНИГУ | эта книга",
                "елка | Ёлка горит",
                "ёлка | елка горит",
                "ледо | Ледокол",
                "окол | ледокол",
                "колу | ледоколу",
                "terna | international",
                "日本 | 私は日本語を話す",
                "語 | 私は日本語",
                "한국 | 나는한국어",
                "ok | it is ok, now",
                "go | GO",
                "да | ну да.",
                "two words | words, and two of them",
                "\"quick brown fox\" | a Quick, brown fox",
                "room-101 | in room 101",
                "4711 | order 4711",
                "naïve | so naïve",
                "100% | 100% sure",
            })
    void a_message_is_found_by(String query, String text) {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, text);
        assertThat(texts(anna, query)).containsExactly(text);
        storage().search().index(MANY);
        assertThat(texts(anna, query)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cat | the dog sleeps",
                "dog cat | the dog sleeps",
                "\"brown quick\" | a quick brown fox",
                "\"the dogs\" | the dog sleeps",
                "\"dogs\" | the dog sleeps",
                "ok | look",
                "а | да",
                "日本 | 日 本",
                "do_ | dog",
                "d%g | dog",
                "abcdefghij | abc bcd efg ghi hij def cde fgh",
            })
    void a_message_is_not_found_by(String query, String text) {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, text);
        assertThat(texts(anna, query)).isEmpty();
        storage().search().index(MANY);
        assertThat(texts(anna, query)).isEmpty();
    }

    @Test
    void what_has_a_file_is_found_by_it_with_words_and_without() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "a map and no file");
        sayWithFiles(room, anna, "a map", 2);
        sayWithFiles(room, anna, "", 1);
        MessageId gone = sayWithFiles(room, anna, "a map of nothing", 1);
        storage().log().append(aDeletion(room, anna, gone));
        User boris = someone();
        sayWithFiles(aRoomWith(boris), boris, "a map of others", 1);
        for (int indexed = 0; indexed < 2; indexed++) {
            assertThat(texts(anna, "map has:file")).containsExactly("a map");
            assertThat(texts(anna, "has:file")).containsExactly("", "a map");
            assertThat(texts(anna, "map has:file from:" + boris.username().value()))
                    .isEmpty();
            storage().search().index(MANY);
        }
    }

    @Test
    void what_is_prepared_anew_is_found_as_before() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "the first secret");
        say(aRoomWith(anna), anna, "the second secret");
        storage().search().index(MANY);
        say(room, anna, "the third secret");
        Optional<IndexPlace> next =
                storage().search().indexAnew(Optional.empty()).next();
        while (next.isPresent()) {
            assertThat(texts(anna, "secret")).hasSize(3);
            next = storage().search().indexAnew(next).next();
        }
        assertThat(texts(anna, "secret")).hasSize(3);
        assertThat(storage().search().indexed()).isNotNegative();
    }

    @Test
    void only_members_find_what_was_said_in_a_room() {
        User anna = someone();
        User boris = someone();
        Room shared = aRoomWith(anna);
        storage().log().append(aJoin(shared, boris));
        say(shared, anna, "a secret of two");
        say(aRoomWith(anna), anna, "a secret of one");
        assertThat(texts(boris, "secret")).containsExactly("a secret of two");
        assertThat(texts(someone(), "secret")).isEmpty();
        storage().search().index(MANY);
        assertThat(texts(anna, "secret")).containsExactly("a secret of one", "a secret of two");
        storage().log().append(aLeave(shared, boris));
        assertThat(texts(boris, "secret")).isEmpty();
        storage().log().append(aJoin(shared, boris));
        assertThat(texts(boris, "secret")).hasSize(1);
        storage().log().append(aBan(shared, anna, boris));
        assertThat(texts(boris, "secret")).isEmpty();
        storage().log().delete(shared.id());
        assertThat(texts(anna, "secret")).containsExactly("a secret of one");
    }

    @Test
    void what_somebody_says_is_not_found_by_who_blocks_them() {
        User anna = someone();
        User boris = someone();
        Room room = aRoomWith(anna);
        storage().log().append(aJoin(room, boris));
        say(room, boris, "tea of boris");
        say(room, anna, "tea of anna");
        storage().blocks().add(anna.id(), boris.id(), NOON);
        for (int round = 0; round < 2; round++) {
            assertThat(texts(anna, "tea")).containsExactly("tea of anna");
            assertThat(texts(anna, "from:" + boris.username().value())).isEmpty();
            assertThat(texts(boris, "tea")).hasSize(2);
            storage().search().index(MANY);
        }
        storage().blocks().remove(anna.id(), boris.id());
        assertThat(texts(anna, "tea")).hasSize(2);
    }

    @Test
    void in_all_rooms_everything_is_found_but_what_was_said_in_direct_conversations() {
        User anna = someone();
        User boris = someone();
        Room kitchen = aRoomWith(anna);
        Room direct = aDirectOf(anna, boris);
        storage().log().create(direct, Optional.empty());
        List.of(anna, boris).forEach(person -> storage().log().append(aJoin(direct, person)));
        String unique = "w" + UUID.randomUUID().toString().replace("-", "");
        storage().blocks().add(boris.id(), anna.id(), NOON);
        MessageId deleted = say(kitchen, anna, unique + " deleted");
        storage().log().append(aDeletion(kitchen, anna, deleted));
        for (int round = 0; round < 2; round++) {
            say(kitchen, anna, unique + " in the kitchen");
            say(direct, anna, unique + " between us");
            say(aRoomWith(boris), boris, unique + " elsewhere");
            sayWithFiles(kitchen, anna, unique + " with a file", 1);
            sayWithFiles(direct, anna, unique + " with a file between us", 1);
        }
        for (int indexed = 0; indexed < 2; indexed++) {
            assertThat(textsOfAll(unique, SearchOrder.TIME))
                    .containsExactlyInAnyOrder(
                            unique + " with a file",
                            unique + " elsewhere",
                            unique + " in the kitchen",
                            unique + " with a file",
                            unique + " elsewhere",
                            unique + " in the kitchen");
            assertThat(textsOfAll(unique, SearchOrder.RANK)).hasSize(6).doesNotContain(unique + " between us");
            assertThat(textsOfAll(unique + " in:" + kitchen.name().value(), SearchOrder.TIME))
                    .containsExactlyInAnyOrder(
                            unique + " with a file",
                            unique + " in the kitchen",
                            unique + " with a file",
                            unique + " in the kitchen");
            assertThat(textsOfAll(unique + " in:nothing_is_called_so", SearchOrder.TIME))
                    .isEmpty();
            assertThat(textsOfAll("from:" + boris.username().value(), SearchOrder.TIME))
                    .containsOnly(unique + " elsewhere");
            assertThat(textsOfAll(unique + " has:file", SearchOrder.TIME))
                    .containsExactlyInAnyOrder(unique + " with a file", unique + " with a file");
            assertThat(textsOfAll(unique + " has:file", SearchOrder.RANK)).hasSize(2);
            assertThat(textsOfAll("has:file in:" + kitchen.name().value(), SearchOrder.TIME))
                    .hasSize(2);
            assertThat(textsOfAll("has:file", SearchOrder.RANK))
                    .contains(unique + " with a file")
                    .doesNotContain(unique + " with a file between us");
            index();
        }
        say(kitchen, anna, unique + " since then");
        assertThat(textsOfAll(unique, SearchOrder.TIME)).hasSize(7).contains(unique + " since then");
    }

    @Test
    void an_edited_message_is_found_by_its_new_text_alone() {
        User anna = someone();
        Room room = aRoomWith(anna);
        MessageId early = say(room, anna, "apples");
        storage().log().append(anEdit(room, anna, early, "pears"));
        assertThat(texts(anna, "apples")).isEmpty();
        assertThat(texts(anna, "pears")).hasSize(1);
        storage().search().index(MANY);
        assertThat(texts(anna, "apples")).isEmpty();
        assertThat(texts(anna, "pears")).hasSize(1);
        storage().log().append(anEdit(room, anna, early, "plums"));
        assertThat(texts(anna, "pears")).isEmpty();
        assertThat(texts(anna, "plums")).hasSize(1);
    }

    @Test
    void a_deleted_message_is_never_found() {
        User anna = someone();
        Room room = aRoomWith(anna);
        MessageId early = say(room, anna, "gone early");
        storage().log().append(aDeletion(room, anna, early));
        assertThat(texts(anna, "gone")).isEmpty();
        MessageId late = say(room, anna, "gone late");
        storage().search().index(MANY);
        assertThat(texts(anna, "gone")).containsExactly("gone late");
        storage().log().append(aDeletion(room, anna, late));
        assertThat(texts(anna, "gone")).isEmpty();
        storage().search().index(MANY);
        assertThat(texts(anna, "gone")).isEmpty();
    }

    @Test
    void what_is_indexed_and_what_is_not_yet_is_found_together_and_once() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "tea one");
        MessageId edited = say(room, anna, "tea two");
        storage().search().index(MANY);
        say(room, anna, "tea three");
        storage().log().append(anEdit(room, anna, edited, "tea second"));
        MessageId fresh = say(room, anna, "tea four");
        storage().log().append(anEdit(room, anna, fresh, "tea fourth"));
        assertThat(texts(anna, "tea")).containsExactly("tea fourth", "tea three", "tea second", "tea one");
        assertThat(storage().search().index(MANY)).isLessThan(MANY);
        assertThat(texts(anna, "tea")).containsExactly("tea fourth", "tea three", "tea second", "tea one");
    }

    @Test
    void filters_narrow_what_is_found() {
        User anna = someone();
        User boris = someone();
        Room kitchen = aRoomWith(anna);
        Room garden = aRoomWith(anna);
        storage().log().append(aJoin(kitchen, boris));
        sayAt(NOON, kitchen, anna, "red one");
        sayAt(NOON.plus(1, ChronoUnit.DAYS), kitchen, boris, "red two");
        sayAt(NOON.plus(2, ChronoUnit.DAYS), garden, anna, "red three");
        for (int round = 0; round < 2; round++) {
            assertThat(texts(anna, "red from:" + boris.username().value())).containsExactly("red two");
            assertThat(texts(anna, "from:" + anna.username().value().toUpperCase(Locale.ROOT)))
                    .containsExactly("red three", "red one");
            assertThat(texts(anna, "red in:" + garden.name().value())).containsExactly("red three");
            assertThat(texts(anna, "red before:2026-01-03T12:00:00Z")).containsExactly("red two", "red one");
            assertThat(texts(anna, "red after:2026-01-02T12:00:00Z")).containsExactly("red three", "red two");
            assertThat(texts(anna, "red after:2026-01-02 before:2026-01-03")).containsExactly("red two");
            assertThat(texts(boris, "red in:" + garden.name().value())).isEmpty();
            assertThat(texts(anna, "red from:" + someone().username().value())).isEmpty();
            assertThat(texts(anna, "red from:nobody_is_called_so")).isEmpty();
            assertThat(texts(anna, "red in:nothing_is_called_so")).isEmpty();
            storage().search().index(MANY);
        }
    }

    @Test
    void pages_follow_each_other_newest_first() {
        User anna = someone();
        Room room = aRoomWith(anna);
        sayAt(NOON, room, anna, "page 1");
        sayAt(NOON, room, anna, "page 2");
        sayAt(NOON.plusSeconds(1), room, anna, "page 3");
        storage().search().index(MANY);
        sayAt(NOON.plus(40, ChronoUnit.DAYS), room, anna, "page 4");
        sayAt(Instant.now().truncatedTo(ChronoUnit.MICROS), room, anna, "page 5");
        for (int round = 0; round < 2; round++) {
            List<FoundMessage> all = find(anna, "page", SearchOrder.TIME, Optional.empty(), MANY);
            assertThat(all)
                    .extracting(MessageSearchContract::text)
                    .startsWith("page 5", "page 4", "page 3")
                    .hasSize(5);
            assertThat(inPages(anna, SearchOrder.TIME)).isEqualTo(all);
            storage().search().index(MANY);
        }
    }

    @Test
    void by_rank_those_come_first_that_hold_the_words_more_often() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "page page page");
        say(room, anna, "what a page it is");
        say(room, anna, "the homepages");
        storage().search().index(MANY);
        say(room, anna, "page on page");
        List<FoundMessage> all = find(anna, "page", SearchOrder.RANK, Optional.empty(), MANY);
        assertThat(all)
                .extracting(MessageSearchContract::text)
                .containsExactly("page page page", "page on page", "what a page it is", "the homepages");
        assertThat(inPages(anna, SearchOrder.RANK)).isEqualTo(all);
    }

    @Test
    void says_where_in_the_text_it_was_found() {
        User anna = someone();
        Room room = aRoomWith(anna);
        say(room, anna, "😀 Dogs <b>&amp; ёлки</b>: hotdog");
        assertThat(marked(anna, "dog")).containsExactly("Dogs", "dog");
        assertThat(marked(anna, "елка")).containsExactly("ёлки");
        assertThat(marked(anna, "\"dogs b\"")).containsExactly("Dogs <b");
        assertThat(find(anna, "from:" + anna.username().value(), SearchOrder.TIME, Optional.empty(), 1)
                        .getFirst()
                        .matches())
                .isEmpty();
    }

    @Test
    void the_messages_of_a_deleted_account_are_found_without_its_name() {
        User anna = someone();
        User boris = someone();
        Room room = aRoomWith(anna);
        storage().log().append(aJoin(room, boris));
        say(room, boris, "farewell");
        storage().users().delete(boris.id());
        assertThat(find(anna, "farewell", SearchOrder.TIME, Optional.empty(), MANY))
                .singleElement()
                .satisfies(found -> assertThat(found.message().author().name()).isEqualTo(Username.DELETED));
        assertThat(texts(anna, "farewell from:" + boris.username().value())).isEmpty();
    }

    private Room aRoomWith(User member) {
        Room room = someRoom();
        storage().log().append(aJoin(room, member));
        return room;
    }

    private MessageId say(Room room, User author, String text) {
        said++;
        return sayAt(NOON.plusMillis(said), room, author, text);
    }

    private MessageId sayAt(Instant at, Room room, User author, String text) {
        return theMessageOf(storage()
                .log()
                .append(new PendingEvent(
                        room.id(),
                        theActor(author),
                        at,
                        new MessagePosted(anyMessageId(), new MessageText(text), Optional.empty())))
                .event());
    }

    private List<String> texts(User member, String query) {
        return find(member, query, SearchOrder.TIME, Optional.empty(), MANY).stream()
                .map(MessageSearchContract::text)
                .toList();
    }

    /** Everything, whatever others left in a store that is shared. */
    private void index() {
        int copied;
        do {
            copied = storage().search().index(MANY);
        } while (copied == MANY);
    }

    private List<String> textsOfAll(String query, SearchOrder order) {
        SearchReach reach = new SearchReach.AllRooms();
        return storage()
                .search()
                .find(new SearchRequest(reach, SearchQuery.parse(query), order, Optional.empty(), MANY))
                .stream()
                .map(MessageSearchContract::text)
                .toList();
    }

    private List<String> marked(User member, String query) {
        FoundMessage found =
                find(member, query, SearchOrder.TIME, Optional.empty(), 1).getFirst();
        return found.matches().stream()
                .map(range -> text(found).substring(range.start(), range.end()))
                .toList();
    }

    private List<FoundMessage> inPages(User member, SearchOrder order) {
        List<FoundMessage> all = new ArrayList<>();
        Optional<SearchPlace> edge = Optional.empty();
        List<FoundMessage> page = find(member, "page", order, edge, 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            assertThat(all).as("pages come to an end").hasSizeLessThan(MANY);
            page = find(member, "page", order, Optional.of(all.getLast().place()), 2);
        }
        return all;
    }

    private List<FoundMessage> find(
            User member, String query, SearchOrder order, Optional<SearchPlace> after, int limit) {
        return storage().search().find(new SearchRequest(member.id(), SearchQuery.parse(query), order, after, limit));
    }

    private static String text(FoundMessage found) {
        return found.message().text().orElseThrow().value();
    }

    private MessageId sayWithFiles(Room room, User author, String text, int files) {
        MessageId id = anyMessageId();
        List<AttachmentId> given =
                Stream.generate(() -> aFile(room, author)).limit(files).toList();
        MessagePosted posted = new MessagePosted(id, MessageText.besideFiles(text), Optional.empty());
        storage()
                .log()
                .submit(new PendingEvent(room.id(), theActor(author), NOON.plusSeconds(said++), posted), given)
                .toCompletableFuture()
                .join();
        return id;
    }

    private AttachmentId aFile(Room room, User uploader) {
        AttachmentId id = new AttachmentId(UUID.randomUUID());
        FileName name = new FileName("map.txt");
        storage()
                .attachments()
                .begin(
                        new Upload(id, room.id(), uploader.id(), name, 1, NOON),
                        new UploadLimits(10, 10, 100, Duration.ofDays(1)));
        storage()
                .attachments()
                .complete(new Attachment(id, name, ContentType.UNKNOWN, 1, Optional.empty(), Optional.empty()));
        return id;
    }
}
