package org.hexachat.adapter.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadRowsTest {

    private final List<Optional<Integer>> asked = new ArrayList<>();

    @Test
    void reads_on_after_the_last_row_for_as_long_as_more_is_wanted() {
        ReadRows<Integer> rows = new ReadRows<>(upTo(250));
        assertThat(rows.from(0, 50)).containsExactlyElementsOf(range(0, 50));
        assertThat(rows.from(90, 50)).containsExactlyElementsOf(range(90, 140));
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(99));
    }

    @Test
    void ends_where_the_list_ends() {
        ReadRows<Integer> rows = new ReadRows<>(upTo(250));
        assertThat(rows.from(240, 50)).containsExactlyElementsOf(range(240, 250));
        assertThat(rows.from(300, 50)).isEmpty();
        assertThat(asked).hasSize(3);
    }

    @Test
    void asks_once_more_where_the_last_page_is_full() {
        ReadRows<Integer> rows = new ReadRows<>(upTo(Keyset.PAGE));
        assertThat(rows.from(Keyset.PAGE, 50)).isEmpty();
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(Keyset.PAGE - 1));
    }

    @Test
    void what_was_read_is_not_read_again() {
        ReadRows<Integer> rows = new ReadRows<>(upTo(60));
        assertThat(rows.from(0, 50)).hasSize(50);
        assertThat(rows.from(0, 50)).hasSize(50);
        assertThat(asked).hasSize(1);
    }

    private Keyset.Pages<Integer> upTo(int count) {
        return (last, limit) -> {
            asked.add(last);
            int from = last.map(before -> before + 1).orElse(0);
            return range(from, Math.min(count, from + limit));
        };
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
