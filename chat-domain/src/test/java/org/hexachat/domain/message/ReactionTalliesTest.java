package org.hexachat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class ReactionTalliesTest {
    private static final Emoji THUMB = new Emoji("👍");

    @Test
    void counts_what_comes_and_goes() {
        ReactionTallies two = ReactionTallies.NONE.with(THUMB).with(THUMB);
        assertThat(two.of(THUMB)).isEqualTo(2);
        assertThat(two.without(THUMB).of(THUMB)).isEqualTo(1);
        assertThat(two.without(THUMB).without(THUMB)).isEqualTo(ReactionTallies.NONE);
        assertThat(ReactionTallies.NONE.without(THUMB)).isEqualTo(ReactionTallies.NONE);
    }

    @Test
    void has_so_many_kinds_and_no_more_and_any_number_of_each() {
        ReactionTallies full = ReactionTallies.NONE;
        for (int i = 0; i < ReactionTallies.MAX_KINDS; i++) {
            full = full.with(new Emoji(Character.toString(0x1F600 + i)));
        }
        ReactionTallies whole = full;
        assertRefused(ErrorCode.MESSAGE_TOO_MANY_REACTIONS, () -> whole.with(THUMB));
        Emoji first = new Emoji(Character.toString(0x1F600));
        assertThat(whole.with(first).of(first)).isEqualTo(2);
    }
}
