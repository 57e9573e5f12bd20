package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.application.port.out.IdGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link IdGenerator} must do. Untested: that it never blocks, beyond the deadline of these tests. */
@Timeout(30)
public abstract class IdGeneratorContract {
    private static final int MANY = 20_000;
    /** The order of the bytes, which is that of the store and of the text. */
    private static final Comparator<UUID> BYTES = Comparator.comparing(UUID::toString);

    /** The generator under test; the same one each time. */
    protected abstract IdGenerator ids();

    @Test
    void makes_version_7() {
        assertThat(many()).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void a_later_one_sorts_after_an_earlier_one() {
        assertThat(many()).isSortedAccordingTo(BYTES).doesNotHaveDuplicates();
    }

    @Test
    void many_threads_get_different_ones_each_in_order() {
        List<List<UUID>> made = Race.between(4, i -> this::many);
        assertThat(made).allSatisfy(own -> assertThat(own).isSortedAccordingTo(BYTES));
        assertThat(made.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void one_made_by_another_thread_afterwards_sorts_after() {
        for (int i = 0; i < 100; i++) {
            UUID earlier = ids().next();
            assertThat(Race.elsewhere(ids()::next)).usingComparator(BYTES).isGreaterThan(earlier);
        }
    }

    private List<UUID> many() {
        return Stream.generate(ids()::next).limit(MANY).toList();
    }
}
