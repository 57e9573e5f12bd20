package org.hexachat.domain.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.NamePiece;
import org.junit.jupiter.api.Test;

class BotQueryTest {
    private static final BotOrder NEWEST = new BotOrder.NewestFirst(Optional.empty());

    @Test
    void looks_inside_of_names_for_three_characters_or_more() {
        assertThat(asking("ab").looksInside()).isFalse();
        assertThat(asking("abc").looksInside()).isTrue();
        assertThat(asking("\uD83D\uDE00\uD83D\uDE00").looksInside()).isFalse();
        assertThat(new BotQuery(Optional.empty(), Optional.empty(), NEWEST, 1).looksInside())
                .isFalse();
    }

    @Test
    void a_page_begins_after_what_a_text_can_hold() {
        for (String impossible : new String[] {"a\0", "a\uD83D"}) {
            assertThatExceptionOfType(ChatException.class)
                    .isThrownBy(() -> new BotOrder.ByName(Optional.of(impossible)))
                    .extracting(ChatException::code)
                    .isEqualTo(ErrorCode.INPUT_CHARACTERS);
        }
    }

    @Test
    void a_page_is_bounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BotQuery(Optional.empty(), Optional.empty(), NEWEST, BotQuery.MAX_LIMIT + 1));
    }

    private static BotQuery asking(String piece) {
        return new BotQuery(Optional.of(new NamePiece(piece)), Optional.empty(), NEWEST, 1);
    }
}
