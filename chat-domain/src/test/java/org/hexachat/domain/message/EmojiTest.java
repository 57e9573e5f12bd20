package org.hexachat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍",
                "👍🏽",
                "❤️",
                "🇷🇺",
                "1️⃣",
                "#️⃣",
                "👨‍👩‍👧‍👦",
                "👁️‍🗨️",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "🏳️‍🌈",
                "❤️‍🔥",
                "👩🏻‍❤️‍💋‍👨🏿",
                "©️",
                "🫶",
                "☺️"
            })
    void one_emoji_is_one_whatever_it_is_made_of(String emoji) {
        assertThat(new Emoji(emoji).value()).isEqualTo(emoji);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "a", "1", "#", "👍👍", "👍 ", ":+1:", "🇷", "👍️👍", "\u200d", "\ufe0f", "\u20e3", "é", "<",
                "👍a"
            })
    void anything_else_is_none(String text) {
        assertRefused(ErrorCode.EMOJI_INVALID, () -> new Emoji(text));
    }

    @Test
    void two_ways_of_writing_one_are_one() {
        assertThat(new Emoji("❤")).isEqualTo(new Emoji("❤️"));
        assertThat(new Emoji("1⃣")).isEqualTo(new Emoji("1️⃣"));
        assertThat(new Emoji("👁‍🗨")).isEqualTo(new Emoji("👁️‍🗨️"));
        assertThat(new Emoji("👍\ufe0f")).isEqualTo(new Emoji("👍"));
        assertThat(new Emoji("👍")).isNotEqualTo(new Emoji("👍🏽"));
    }

    @Test
    void what_is_longer_than_any_emoji_is_not_looked_at() {
        assertRefused(ErrorCode.EMOJI_INVALID, () -> new Emoji("👩‍".repeat(11) + "👩"));
    }
}
