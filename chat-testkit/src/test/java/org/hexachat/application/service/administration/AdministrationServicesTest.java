package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.GOOD_PASSWORD;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.CreateAccountUseCase;
import org.hexachat.application.port.in.administration.DisableAccountUseCase;
import org.hexachat.application.port.in.administration.EnableAccountUseCase;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.GrantAdministratorUseCase;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.application.port.in.administration.RemoveAccountUseCase;
import org.hexachat.application.port.in.administration.ResetPasswordUseCase;
import org.hexachat.application.port.in.administration.RevokeAdministratorUseCase;
import org.hexachat.application.port.in.administration.ShowAccountUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.service.World;
import org.hexachat.application.service.session.LogInService;
import org.hexachat.application.service.user.DeleteAccountService;
import org.hexachat.application.service.user.PasswordProof;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.AccountState;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AdministrationServicesTest {
    private static final String NEW_PASSWORD = "better-horse-8";

    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final Caller anna = world.callerNamed("anna");

    @TestFactory
    Stream<DynamicTest> is_for_administrators_and_for_accounts_that_are_there() {
        return Stream.of(
                        named("show", this::show),
                        named("grant", this::grant),
                        named("revoke", this::revoke),
                        named("disable", this::disable),
                        named("enable", this::enable),
                        named("reset", (caller, user) -> reset(caller, user, NEW_PASSWORD)),
                        named("sessions", this::sessions),
                        named("end", (caller, user) -> end(caller, user, Optional.empty())),
                        named("remove", (caller, user) -> remove(caller, user, Optional.empty())))
                .map(act -> DynamicTest.dynamicTest(act.name(), () -> {
                    assertRefused(
                            ErrorCode.ADMINISTRATOR_REQUIRED, () -> act.of().on(anna, root.id()));
                    assertRefused(
                            ErrorCode.ADMINISTRATOR_REQUIRED, () -> act.of().on(anna, anyUserId()));
                    assertRefused(ErrorCode.USER_NOT_FOUND, () -> act.of().on(root, anyUserId()));
                    assertThat(audited()).isEmpty();
                }));
    }

    @Test
    void lists_accounts_to_administrators() {
        ListAccountsService list = new ListAccountsService(world.storage.accounts());
        AccountQuery all = new AccountQuery(Optional.empty(), Optional.empty(), Optional.empty(), 10);
        assertThat(list.list(new ListAccountsUseCase.Query(root, all)))
                .extracting(account -> account.user().username().value())
                .containsExactly("anna", "root");
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> list.list(new ListAccountsUseCase.Query(anna, all)));
    }

    @Test
    void opens_an_account_that_can_be_logged_in_to() {
        Account created = create("boris", true);
        assertThat(created.user().administrator()).isTrue();
        assertThat(created).isEqualTo(show(root, created.user().id()));
        logIn("boris", GOOD_PASSWORD);
        assertAudited(AuditAction.ACCOUNT_CREATED, created.user().id(), Optional.empty(), Optional.of("administrator"));
        assertThat(create("clara", false).user().administrator()).isFalse();
        assertThat(audited().getFirst().detail()).isEmpty();
        assertRefused(ErrorCode.INPUT_INVALID, () -> create("ANNA", false));
        assertRefused(
                ErrorCode.ADMINISTRATOR_REQUIRED,
                () -> creation()
                        .create(new CreateAccountUseCase.Command(
                                anna, "dora", GOOD_PASSWORD, Optional.empty(), false)));
    }

    @Test
    void gives_the_right_to_run_the_server_once() {
        grant(root, anna.id());
        grant(root, anna.id());
        assertThat(show(root, anna.id()).user().administrator()).isTrue();
        assertThat(audited()).hasSize(1);
        assertAudited(AuditAction.ADMINISTRATOR_GRANTED, anna.id(), Optional.empty(), Optional.empty());
        Bot bot = aBotOf(world.accountOf(anna));
        world.storage.bots().add(bot);
        assertRefused(ErrorCode.ACCOUNT_BOT, () -> grant(root, bot.id()));
    }

    @Test
    void who_loses_the_right_is_logged_out() {
        Caller second = world.administratorNamed("second");
        revoke(root, second.id());
        assertThat(world.storage.sessions().isOpen(second.session())).isFalse();
        assertThat(world.connections.closedSessions()).containsExactly(second.session());
        assertAudited(AuditAction.ADMINISTRATOR_REVOKED, second.id(), Optional.empty(), Optional.empty());
        revoke(root, second.id());
        revoke(root, anna.id());
        assertThat(audited()).hasSize(1);
        assertThat(world.storage.sessions().isOpen(anna.session())).isTrue();
    }

    @Test
    void the_last_administrator_stays_whatever_is_tried() {
        List<Runnable> ways = List.of(
                () -> revoke(root, root.id()),
                () -> disable(root, root.id()),
                () -> remove(root, root.id(), Optional.empty()),
                this::deleteOwnAccount);
        ways.forEach(way -> assertRefused(ErrorCode.ADMIN_LAST, way::run));
        Caller second = world.administratorNamed("second");
        disable(root, second.id());
        ways.forEach(way -> assertRefused(ErrorCode.ADMIN_LAST, way::run));
        assertThat(world.storage.sessions().isOpen(root.session())).isTrue();
        enable(root, second.id());
        deleteOwnAccount();
        assertThat(world.storage.users().findById(root.id())).isEmpty();
    }

    @Test
    void nobody_logs_in_to_a_disabled_account_and_nothing_stays_open() {
        User account = world.accountOf(anna);
        Bot bot = aBotOf(account);
        world.storage.bots().add(bot);
        Session ofBot = aSessionOf(new User(bot.id(), bot.username(), Optional.empty(), false, NOON));
        world.storage.sessions().add(ofBot);
        disabling().disable(new DisableAccountUseCase.Command(root, anna.id(), Optional.of("spam")));
        assertThat(show(root, anna.id()).state()).isEqualTo(AccountState.DISABLED);
        assertThat(world.storage.sessions().isOpen(anna.session())).isFalse();
        assertThat(world.storage.sessions().isOpen(ofBot.id())).isFalse();
        assertThat(world.connections.closedUsers()).containsExactlyInAnyOrder(anna.id(), bot.id());
        assertRefused(ErrorCode.ACCOUNT_DISABLED, () -> logIn("anna", GOOD_PASSWORD));
        assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> logIn("anna", NEW_PASSWORD));
        assertAudited(AuditAction.ACCOUNT_DISABLED, anna.id(), Optional.of(new Reason("spam")), Optional.empty());
        disable(root, anna.id());
        assertThat(audited()).hasSize(1);
    }

    @Test
    void an_enabled_account_is_as_it_was_but_for_its_sessions() {
        disable(root, anna.id());
        enable(root, anna.id());
        enable(root, anna.id());
        logIn("anna", GOOD_PASSWORD);
        assertThat(show(root, anna.id()).sessions()).isEqualTo(1);
        assertThat(audited())
                .extracting(AuditedAct::action)
                .containsExactly(AuditAction.ACCOUNT_ENABLED, AuditAction.ACCOUNT_DISABLED);
    }

    @Test
    void a_reason_is_checked_before_anything_is_done() {
        assertRefused(
                ErrorCode.INPUT_INVALID,
                () -> disabling()
                        .disable(new DisableAccountUseCase.Command(root, anna.id(), Optional.of("a".repeat(513)))));
        assertThat(show(root, anna.id()).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void another_password_ends_every_session() {
        reset(root, anna.id(), NEW_PASSWORD);
        assertThat(world.storage.sessions().isOpen(anna.session())).isFalse();
        assertThat(world.connections.closedSessions()).containsExactly(anna.session());
        assertRefused(ErrorCode.CREDENTIALS_INVALID, () -> logIn("anna", GOOD_PASSWORD));
        logIn("anna", NEW_PASSWORD);
        assertAudited(AuditAction.PASSWORD_RESET, anna.id(), Optional.empty(), Optional.empty());
        assertRefused(ErrorCode.INPUT_INVALID, () -> reset(root, anna.id(), "short"));
        assertRefused(ErrorCode.INPUT_INVALID, () -> reset(root, anna.id(), "12345678"));
    }

    @Test
    void sessions_are_seen_and_ended_one_by_one_or_all_at_once() {
        Session other = aSessionOf(world.accountOf(anna));
        world.storage.sessions().add(other);
        assertThat(sessions(root, anna.id()))
                .extracting(Session::id)
                .containsExactlyInAnyOrder(other.id(), anna.session());
        end(root, anna.id(), Optional.of(other.id()));
        assertThat(world.connections.closedSessions()).containsExactly(other.id());
        assertAudited(AuditAction.SESSIONS_ENDED, anna.id(), Optional.empty(), Optional.of("1"));
        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> end(root, anna.id(), Optional.of(anySessionId())));
        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> end(root, anna.id(), Optional.of(root.session())));
        end(root, anna.id(), Optional.empty());
        end(root, anna.id(), Optional.empty());
        assertThat(sessions(root, anna.id())).isEmpty();
        assertThat(audited()).hasSize(2);
    }

    @Test
    void a_removed_account_is_gone_with_what_it_said_where_that_is_wanted() {
        remove(root, anna.id(), Optional.of(MessageFate.ERASE));
        assertThat(world.storage.users().findById(anna.id())).isEmpty();
        assertThat(world.connections.closedUsers()).containsExactly(anna.id());
        assertThat(world.storage.jobs().list(new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), 10)))
                .singleElement()
                .matches(job -> job.kind() == JobKind.ACCOUNT_ERASURE);
        assertAudited(AuditAction.ACCOUNT_DELETED, anna.id(), Optional.empty(), Optional.of("erase"));
    }

    private Account show(Caller caller, UserId account) {
        return new ShowAccountService(world.storage.accounts()).show(new ShowAccountUseCase.Query(caller, account));
    }

    private Account create(String name, boolean administrator) {
        return creation()
                .create(new CreateAccountUseCase.Command(root, name, GOOD_PASSWORD, Optional.empty(), administrator));
    }

    private CreateAccountUseCase creation() {
        return new CreateAccountService(world.registration, world.accountAct, world.storage.transactions());
    }

    private void grant(Caller caller, UserId account) {
        new GrantAdministratorService(world.storage.users(), world.accountAct, world.storage.transactions())
                .grant(new GrantAdministratorUseCase.Command(caller, account));
    }

    private void revoke(Caller caller, UserId account) {
        new RevokeAdministratorService(
                        world.storage.accounts(),
                        world.storage.sessions(),
                        world.lastAdministrator,
                        world.accountAct,
                        world.storage.transactions(),
                        world.connections)
                .revoke(new RevokeAdministratorUseCase.Command(caller, account));
    }

    private void disable(Caller caller, UserId account) {
        disabling().disable(new DisableAccountUseCase.Command(caller, account, Optional.empty()));
    }

    private DisableAccountUseCase disabling() {
        return new DisableAccountService(
                world.storage.accounts(),
                world.storage.sessions(),
                world.lastAdministrator,
                world.accountAct,
                world.storage.transactions(),
                world.connections,
                world.clock);
    }

    private void enable(Caller caller, UserId account) {
        new EnableAccountService(world.storage.accounts(), world.accountAct, world.storage.transactions())
                .enable(new EnableAccountUseCase.Command(caller, account, Optional.empty()));
    }

    private void reset(Caller caller, UserId account, String password) {
        new ResetPasswordService(
                        world.storage.users(),
                        world.storage.sessions(),
                        world.accountAct,
                        world.policy,
                        world.hasher,
                        world.storage.transactions(),
                        world.connections)
                .reset(new ResetPasswordUseCase.Command(caller, account, password));
    }

    private List<Session> sessions(Caller caller, UserId account) {
        return new ListAccountSessionsService(world.storage.sessions(), world.accountAct)
                .list(new ListAccountSessionsUseCase.Query(caller, account));
    }

    private void end(Caller caller, UserId account, Optional<SessionId> session) {
        new EndAccountSessionsService(
                        world.storage.sessions(), world.accountAct, world.storage.transactions(), world.connections)
                .end(new EndAccountSessionsUseCase.Command(caller, account, session));
    }

    private void remove(Caller caller, UserId account, Optional<MessageFate> messages) {
        new RemoveAccountService(world.removal, world.erasure, world.settings, world.accountAct)
                .remove(new RemoveAccountUseCase.Command(caller, account, messages));
    }

    private void deleteOwnAccount() {
        new DeleteAccountService(
                        world.removal,
                        new PasswordProof(world.storage.users(), world.hasher, world.limits),
                        world.erasure,
                        world.settings)
                .delete(new DeleteAccountUseCase.Command(root, GOOD_PASSWORD));
    }

    private void logIn(String name, String password) {
        var _ = new LogInService(
                        world.storage.users(),
                        world.storage.sessions(),
                        world.hasher,
                        world.tokens,
                        world.storage.transactions(),
                        world.connections,
                        world.limits,
                        world.ids,
                        world.clock)
                .logIn(new LogInUseCase.Command(name, password));
    }

    private void assertAudited(AuditAction action, UserId account, Optional<Reason> reason, Optional<String> detail) {
        assertThat(audited().getFirst())
                .isEqualTo(AuditedAct.ofAccount(action, account, root.id(), world.clock.now(), reason, detail));
    }

    private List<AuditedAct> audited() {
        return world
                .storage
                .audit()
                .entries(new AuditQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100))
                .stream()
                .map(AuditEntry::act)
                .toList();
    }

    private static Named named(String name, Act act) {
        return new Named(name, act);
    }

    private interface Act {
        void on(Caller caller, UserId account);
    }

    private record Named(String name, Act of) {}
}
