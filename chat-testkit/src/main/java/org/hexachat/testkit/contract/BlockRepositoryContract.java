package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

/** What every {@link BlockRepository} must do. */
public abstract class BlockRepositoryContract extends StorageContract {

    @Test
    void a_block_is_of_one_person_by_one_person_until_it_is_removed() {
        User anna = someone();
        User boris = someone();
        blocks().add(anna.id(), boris.id(), NOON);
        assertThat(list(anna)).containsExactly(new Block(theActor(boris), NOON));
        assertThat(blocks().blockedBy(anna.id())).containsExactly(boris.id());
        assertThat(list(boris)).isEmpty();
        assertThat(blocks().blockedBy(boris.id())).isEmpty();
        blocks().remove(boris.id(), anna.id());
        assertThat(blocks().blockedBy(anna.id())).containsExactly(boris.id());
        blocks().remove(anna.id(), boris.id());
        blocks().remove(anna.id(), boris.id());
        assertThat(blocks().blockedBy(anna.id())).isEmpty();
    }

    @Test
    void a_block_that_is_there_already_stays_as_it_is() {
        User anna = someone();
        User boris = someone();
        blocks().add(anna.id(), boris.id(), NOON);
        blocks().add(anna.id(), boris.id(), NOON.plusSeconds(60));
        assertThat(list(anna)).containsExactly(new Block(theActor(boris), NOON));
    }

    @Test
    void two_can_block_each_other() {
        User anna = someone();
        User boris = someone();
        Race.between(
                2,
                i -> () -> Race.wins(
                        () -> blocks().add(i == 0 ? anna.id() : boris.id(), i == 0 ? boris.id() : anna.id(), NOON),
                        ErrorCode.BLOCK_LIMIT));
        assertThat(blocks().blockedBy(anna.id())).containsExactly(boris.id());
        assertThat(blocks().blockedBy(boris.id())).containsExactly(anna.id());
    }

    @Test
    void finds_the_blocked_among_some_people() {
        User anna = someone();
        User boris = someone();
        User clara = someone();
        blocks().add(anna.id(), boris.id(), NOON);
        blocks().add(anna.id(), clara.id(), NOON);
        blocks().add(clara.id(), anna.id(), NOON);
        assertThat(blocks().blockedAmong(anna.id(), List.of(boris.id(), anna.id(), anyUserId())))
                .containsExactly(boris.id());
        assertThat(blocks().blockedAmong(boris.id(), Set.of(anna.id(), clara.id())))
                .isEmpty();
        assertThat(blocks().blockedAmong(anna.id(), List.of())).isEmpty();
    }

    @Test
    void lists_the_blocked_page_by_page_in_the_order_of_their_identifiers() {
        User anna = someone();
        List<UserId> blocked = Stream.generate(this::someone)
                .limit(5)
                .map(User::id)
                .peek(user -> blocks().add(anna.id(), user, NOON))
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        assertThat(page(anna, Optional.empty(), 10)).isEqualTo(blocked);
        assertThat(page(anna, Optional.empty(), 2)).isEqualTo(blocked.subList(0, 2));
        assertThat(page(anna, Optional.of(blocked.get(1)), 2)).isEqualTo(blocked.subList(2, 4));
        assertThat(page(anna, Optional.of(blocked.getLast()), 2)).isEmpty();
    }

    @Test
    void nobody_is_blocked_who_has_no_account_and_nobody_blocks_without_one() {
        User anna = someone();
        User gone = someone();
        storage().users().delete(gone.id());
        assertRefused(ErrorCode.USER_NOT_FOUND, anna.id(), anyUserId());
        assertRefused(ErrorCode.USER_NOT_FOUND, anna.id(), gone.id());
        assertRefused(ErrorCode.USER_NOT_FOUND, gone.id(), anna.id());
        assertThat(blocks().blockedBy(anna.id())).isEmpty();
        assertThat(blocks().blockedBy(gone.id())).isEmpty();
    }

    @Test
    void forgets_the_blocks_by_a_person_and_those_of_that_person() {
        User anna = someone();
        User boris = someone();
        User clara = someone();
        blocks().add(anna.id(), boris.id(), NOON);
        blocks().add(boris.id(), anna.id(), NOON);
        blocks().add(clara.id(), anna.id(), NOON);
        blocks().add(clara.id(), boris.id(), NOON);
        blocks().forget(anna.id());
        assertThat(blocks().blockedBy(anna.id())).isEmpty();
        assertThat(blocks().blockedBy(boris.id())).isEmpty();
        assertThat(blocks().blockedBy(clara.id())).containsExactly(boris.id());
    }

    @Test
    void the_number_of_blocks_is_bounded_also_in_a_race() {
        User anna = someone();
        List<User> others =
                Stream.generate(this::someone).limit(Block.MAX_PER_USER + 3L).toList();
        others.stream().limit(Block.MAX_PER_USER - 1L).forEach(user -> blocks().add(anna.id(), user.id(), NOON));
        List<User> late = others.subList(Block.MAX_PER_USER - 1, others.size());
        List<Boolean> noted = Race.between(
                late.size(),
                i -> () -> Race.wins(() -> blocks().add(anna.id(), late.get(i).id(), NOON), ErrorCode.BLOCK_LIMIT));
        assertThat(noted.stream().filter(won -> won)).hasSize(1);
        Set<UserId> blocked = blocks().blockedBy(anna.id());
        assertThat(blocked).hasSize(Block.MAX_PER_USER);
        UserId left = others.stream()
                .map(User::id)
                .filter(user -> !blocked.contains(user))
                .findFirst()
                .orElseThrow();
        assertRefused(ErrorCode.BLOCK_LIMIT, anna.id(), left);
        blocks().add(anna.id(), blocked.iterator().next(), NOON);
        blocks().remove(anna.id(), blocked.iterator().next());
        blocks().add(anna.id(), left, NOON);
        assertThat(blocks().blockedBy(anna.id())).contains(left).hasSize(Block.MAX_PER_USER);
    }

    private void assertRefused(ErrorCode code, UserId blocker, UserId blocked) {
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> blocks().add(blocker, blocked, NOON))
                .extracting(ChatException::code)
                .isEqualTo(code);
    }

    private List<Block> list(User blocker) {
        return blocks().list(blocker.id(), Optional.empty(), 10);
    }

    private List<UserId> page(User blocker, Optional<UserId> after, int limit) {
        return blocks().list(blocker.id(), after, limit).stream()
                .map(block -> block.user().id())
                .toList();
    }

    private BlockRepository blocks() {
        return storage().blocks();
    }
}
