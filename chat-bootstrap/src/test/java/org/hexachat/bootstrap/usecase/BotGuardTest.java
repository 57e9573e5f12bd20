package org.hexachat.bootstrap.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.service.bot.BotRights;
import org.hexachat.domain.bot.BotGrant;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.Test;

class BotGuardTest {
    /** What somebody calls and no bot may, each looked at. What is new stands here or in {@link BotRights}. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "administration.ChangeSettingsUseCase",
            "administration.AddMemberUseCase",
            "administration.CreateAccountUseCase",
            "administration.DisableAccountUseCase",
            "administration.EnableAccountUseCase",
            "administration.EndAccountSessionsUseCase",
            "administration.GrantAdministratorUseCase",
            "administration.ListAccountRoomsUseCase",
            "administration.ListAccountSessionsUseCase",
            "administration.ListAccountsUseCase",
            "administration.ListAdministeredBotsUseCase",
            "administration.ListAdministeredIncomingWebhooksUseCase",
            "administration.ListAdministeredInvitationsUseCase",
            "administration.ListAdministeredOutgoingWebhooksUseCase",
            "administration.ListAdministeredRoomsUseCase",
            "administration.ListRoomExportsUseCase",
            "administration.ListSentAttachmentsUseCase",
            "administration.ReadAnyAttachmentUseCase",
            "administration.ReadAnyRoomUseCase",
            "administration.RemoveAccountUseCase",
            "administration.RemoveBotUseCase",
            "administration.RemoveRoomUseCase",
            "administration.ResetPasswordUseCase",
            "administration.RevokeAdministratorUseCase",
            "administration.SearchAllRoomsUseCase",
            "administration.ShowAccountUseCase",
            "administration.ShowAdministeredRoomUseCase",
            "administration.ShowFiguresUseCase",
            "administration.ShowSettingsUseCase",
            "administration.ShowStorageUseCase",
            "audit.ReadAuditLogUseCase",
            "block.BlockUserUseCase",
            "block.ListBlocksUseCase",
            "block.UnblockUserUseCase",
            "bot.ChangeBotScopesUseCase",
            "bot.CreateBotUseCase",
            "bot.DeleteBotUseCase",
            "bot.ListBotsUseCase",
            "bot.RenewBotTokenUseCase",
            "hook.ListIncomingWebhooksUseCase",
            "hook.MakeIncomingWebhookUseCase",
            "hook.RevokeIncomingWebhookUseCase",
            "invitation.ListInvitationsUseCase",
            "invitation.MakeInvitationUseCase",
            "invitation.RevokeInvitationUseCase",
            "job.FindJobUseCase",
            "job.ListJobsUseCase",
            "job.StartReindexUseCase",
            "message.ExportRoomUseCase",
            "message.SendDirectMessageUseCase",
            "push.ListPushSubscriptionsUseCase",
            "push.ShowPushKeyUseCase",
            "push.SubscribeToPushUseCase",
            "push.UnsubscribeFromPushUseCase",
            "room.BanMemberUseCase",
            "room.ChangeListingUseCase",
            "room.ChangeRetentionUseCase",
            "room.ChangeRoleUseCase",
            "room.ChangeRoomAccessUseCase",
            "room.ChangeRoomPasswordUseCase",
            "room.ChangeSlowModeUseCase",
            "room.CreateRoomUseCase",
            "room.DeleteRoomUseCase",
            "room.KickMemberUseCase",
            "room.LiftBanUseCase",
            "room.LiftMuteUseCase",
            "room.ListBansUseCase",
            "room.ListMutesUseCase",
            "room.MuteMemberUseCase",
            "room.RenameRoomUseCase",
            "session.IssueTicketUseCase",
            "session.ListSessionsUseCase",
            "session.LogOutUseCase",
            "session.RevokeSessionsUseCase",
            "user.ChangePasswordUseCase",
            "user.DeleteAccountUseCase",
            "user.ExportAccountUseCase",
            "user.ListUsersUseCase",
            "user.UpdateAccountUseCase",
            "webhook.AddOutgoingWebhookUseCase",
            "webhook.DeleteOutgoingWebhookUseCase",
            "webhook.EnableOutgoingWebhookUseCase",
            "webhook.ListOutgoingWebhooksUseCase");

    /** What has no caller, each looked at: it is called for everybody, or before anybody is known. */
    private static final Set<String> OF_NOBODY = Set.of(
            "hook.PostByWebhookUseCase",
            "job.RunJobsUseCase",
            "limit.ThrottleUseCase",
            "maintenance.IndexMessagesUseCase",
            "maintenance.TidyUpUseCase",
            "message.ReadRoomLogUseCase",
            "push.CollectPushNoticesUseCase",
            "push.SendPushNoticesUseCase",
            "session.AuthenticateUseCase",
            "session.LogInUseCase",
            "session.RedeemTicketUseCase",
            "setup.OfferSetUpUseCase",
            "setup.SetUpUseCase",
            "user.EnsureAdministratorUseCase",
            "user.MakeAdministratorUseCase",
            "user.RegisterUserUseCase",
            "webhook.DeliverEventsUseCase");

    private final BotGuard guard = new BotGuard(new BotRights());
    private final List<RoomId> reached = new ArrayList<>();
    private final Caller bot = aCaller(aBotOf(aUser(), new BotGrant(Set.of(BotScope.ROOMS_JOIN), Optional.empty())));
    private final Caller person = aCaller(aUser());

    @Test
    void every_use_case_is_opened_to_bots_or_kept_from_them_on_purpose() {
        BotRights rights = new BotRights();
        List<Class<?>> useCases = useCases();
        assertThat(useCases).hasSizeGreaterThan(70);
        assertThat(useCases.stream()
                        .filter(useCase -> new CallerSeat(useCase).isTaken())
                        .filter(useCase -> !rights.areGiven(useCase))
                        .map(BotGuardTest::name))
                .containsExactlyInAnyOrderElementsOf(FOR_PEOPLE);
        assertThat(useCases.stream()
                        .filter(useCase -> !new CallerSeat(useCase).isTaken())
                        .map(BotGuardTest::name))
                .containsExactlyInAnyOrderElementsOf(OF_NOBODY);
    }

    @Test
    void a_caller_within_a_command_is_found() {
        DeleteRoomUseCase delete = guarded(DeleteRoomUseCase.class, command -> reached.add(command.room()));
        RoomId room = anyRoomId();
        assertRefused(ErrorCode.BOT_FORBIDDEN, () -> delete.delete(new DeleteRoomUseCase.Command(bot, room)));
        assertThat(reached).isEmpty();
        delete.delete(new DeleteRoomUseCase.Command(person, room));
        assertThat(reached).containsExactly(room);
    }

    @Test
    void a_caller_who_is_an_argument_is_found() {
        StartReindexUseCase start = guarded(StartReindexUseCase.class, caller -> {
            throw new IllegalStateException("reached");
        });
        assertRefused(ErrorCode.BOT_FORBIDDEN, () -> start.start(bot));
        assertThat(catchThrowable(() -> start.start(person))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_bot_reaches_what_its_scopes_open() {
        LeaveRoomUseCase leave = guarded(LeaveRoomUseCase.class, command -> reached.add(command.room()));
        RoomId room = anyRoomId();
        leave.leave(new LeaveRoomUseCase.Command(bot, room));
        assertThat(reached).containsExactly(room);
    }

    @Test
    void what_is_no_use_case_is_left_alone() {
        Object other = new Object();
        assertThat(guard.postProcessAfterInitialization(other, "other")).isSameAs(other);
        ThrottleUseCase throttle = guarded(ThrottleUseCase.class, (limit, subject) -> reached.add(anyRoomId()));
        throttle.spend(Limit.FRAME, new LimitSubject.OfUser(bot.id()));
        assertThat(reached).hasSize(1);
    }

    private <T> T guarded(Class<T> useCase, T service) {
        return useCase.cast(guard.postProcessAfterInitialization(service, "service"));
    }

    private static List<Class<?>> useCases() {
        return new ClassFileImporter()
                .importPackages(Caller.class.getPackageName()).stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(CallerSeat::isUseCase)
                        .toList();
    }

    private static String name(Class<?> useCase) {
        return useCase.getName().substring(Caller.class.getPackageName().length() + 1);
    }
}
