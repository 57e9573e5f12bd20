package org.hexachat.application.service.bot;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anAdministrator;

import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class BotRightsTest {
    private final BotRights rights = new BotRights();

    @Test
    void people_are_let_through() {
        assertThatCode(() -> rights.demand(aCaller(aUser()), DeleteRoomUseCase.class))
                .doesNotThrowAnyException();
        assertThatCode(() -> rights.demand(aCaller(anAdministrator()), String.class))
                .doesNotThrowAnyException();
    }

    @Test
    void a_bot_does_what_one_of_its_scopes_opens() {
        Caller writer = botWith(BotScope.MESSAGES_WRITE, BotScope.ROOMS_READ);
        assertThatCode(() -> rights.demand(writer, SendMessageUseCase.class)).doesNotThrowAnyException();
        assertThatCode(() -> rights.demand(writer, FindRoomUseCase.class)).doesNotThrowAnyException();
    }

    @Test
    void a_bot_does_nothing_that_none_of_its_scopes_opens() {
        for (Caller bot : Set.of(botWith(BotScope.MESSAGES_READ), botWith())) {
            assertRefused(ErrorCode.BOT_SCOPE_MISSING, () -> rights.demand(bot, SendMessageUseCase.class));
        }
        assertRefused(ErrorCode.BOT_SCOPE_MISSING, () -> rights.demand(botWith(), FindRoomUseCase.class));
    }

    @Test
    void what_no_scope_opens_is_for_people_alone_and_so_is_what_nobody_thought_of() {
        Caller bot = botWith(BotScope.values());
        for (Class<?> closed :
                Set.of(CreateBotUseCase.class, DeleteRoomUseCase.class, IssueTicketUseCase.class, String.class)) {
            assertRefused(ErrorCode.BOT_FORBIDDEN, () -> rights.demand(bot, closed));
        }
    }

    private static Caller botWith(BotScope... scopes) {
        return aCaller(aBotOf(aUser(), new BotGrant(Set.of(scopes), Optional.empty())));
    }
}
