package org.hexachat.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.junit.jupiter.api.Test;

class AccountQueryTest {

    @Test
    void looks_inside_of_names_for_what_is_long_enough() {
        assertThat(of("ann").looksInside()).isTrue();
        assertThat(of("an").looksInside()).isFalse();
        assertThat(of("\uD83D\uDE00a").looksInside()).isFalse();
        assertThat(new AccountQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1).looksInside())
                .isFalse();
    }

    @Test
    void begins_a_page_after_what_a_text_can_be() {
        assertThatThrownBy(() -> after("a\0")).isInstanceOf(ChatException.class);
        assertThatThrownBy(() -> after("a\ud800")).isInstanceOf(ChatException.class);
        assertThat(after("anna").after()).contains("anna");
    }

    @Test
    void a_page_has_a_bound() {
        assertThatThrownBy(() -> new AccountQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), AccountQuery.MAX_LIMIT + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AccountQuery of(String piece) {
        return new AccountQuery(Optional.of(new NamePiece(piece)), Optional.empty(), Optional.empty(), 1);
    }

    private static AccountQuery after(String name) {
        return new AccountQuery(Optional.empty(), Optional.empty(), Optional.of(name), 1);
    }
}
