package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.domain.Refused.assertRefused;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class RoomQueryTest {
    @Test
    void asks_for_one_room_to_the_most_that_a_page_has() {
        for (int right : new int[] {1, RoomQuery.MAX_LIMIT}) {
            assertThat(everything(right).limit()).isEqualTo(right);
        }
        for (int wrong : new int[] {Integer.MIN_VALUE, 0, RoomQuery.MAX_LIMIT + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> everything(wrong));
        }
    }

    @Test
    void a_piece_of_a_name_is_any_text() {
        for (String piece : List.of("", " ", "%", "_", "\\", "'", "\n", "🏕")) {
            assertThat(named(Optional.of(piece), Optional.of(piece)).nameContains())
                    .contains(piece);
        }
    }

    @Test
    void what_is_no_text_is_refused_before_a_store_is_asked() {
        for (String wrong : List.of("\0", "a\0b", "\ud800", "\udc00x")) {
            assertRefused(ErrorCode.INPUT_CHARACTERS, () -> named(Optional.of(wrong), Optional.empty()));
            assertRefused(ErrorCode.INPUT_CHARACTERS, () -> named(Optional.empty(), Optional.of(wrong)));
        }
    }

    private static RoomQuery everything(int limit) {
        return new RoomQuery(Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    private static RoomQuery named(Optional<String> piece, Optional<String> after) {
        return new RoomQuery(piece, Optional.empty(), after, 1);
    }
}
