package org.hexachat.domain.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class BotTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final BotGrant FOR_EVER = new BotGrant(Set.of(BotScope.ROOMS_READ), Optional.empty());

    @Test
    void an_identifier_tells_a_bot_from_a_person() {
        UUID ordered = UUID.fromString("019a9f00-5c1e-7d3a-9f5b-2f6f0f8a1c11");
        assertThat(new UserId(ordered).isBot()).isFalse();
        assertThat(new UserId(UUID.randomUUID()).isBot()).isFalse();
        UserId bot = UserId.ofBot(ordered);
        assertThat(bot.isBot()).isTrue();
        assertThat(bot).hasToString("UserId[value=019a9f00-5c1e-8d3a-9f5b-2f6f0f8a1c11]");
        assertThat(UserId.ofBot(bot.value())).isEqualTo(bot);
    }

    @Test
    void a_bot_is_no_person_and_belongs_to_one() {
        UserId person = new UserId(UUID.randomUUID());
        UserId bot = UserId.ofBot(UUID.randomUUID());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bot(person, new Username("ci"), person, FOR_EVER, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bot(bot, new Username("ci"), bot, FOR_EVER, NOON));
        assertThat(new Bot(bot, new Username("ci"), person, FOR_EVER, NOON)
                        .actor()
                        .id())
                .isEqualTo(bot);
    }

    @Test
    void a_grant_is_over_at_its_end_and_one_without_an_end_never_is() {
        BotGrant grant = FOR_EVER.until(Optional.of(NOON));
        assertThat(grant.isOverAt(NOON.minusNanos(1))).isFalse();
        assertThat(grant.isOverAt(NOON)).isTrue();
        assertThat(FOR_EVER.isOverAt(Instant.MAX)).isFalse();
    }
}
