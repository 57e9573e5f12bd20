package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase;
import org.hexachat.application.port.in.user.ExportAccountUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.ListUsersUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.message.AuthoredMessages;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ChangePasswordService;
import org.hexachat.application.service.user.DeleteAccountService;
import org.hexachat.application.service.user.EnsureAdministratorService;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.application.service.user.ExportAccountService;
import org.hexachat.application.service.user.FindUserService;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.application.service.user.ListUsersService;
import org.hexachat.application.service.user.PasswordProof;
import org.hexachat.application.service.user.RegisterUserService;
import org.hexachat.application.service.user.Registration;
import org.hexachat.application.service.user.UpdateAccountService;
import org.hexachat.domain.user.CommonPasswords;
import org.hexachat.domain.user.PasswordPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of accounts. */
@Configuration(proxyBeanMethods = false)
class UserUseCases {

    @Bean
    PasswordPolicy passwordPolicy() {
        return PasswordPolicy.standard(CommonPasswords.load());
    }

    @Bean
    PasswordProof passwordProof(UserRepository users, PasswordHasher hasher, RateLimits limits) {
        return new PasswordProof(users, hasher, limits);
    }

    @Bean
    Registration registration(
            UserRepository users, PasswordPolicy policy, PasswordHasher hasher, IdGenerator ids, Clock clock) {
        return new Registration(users, policy, hasher, ids, clock);
    }

    @Bean
    RegisterUserUseCase registerUser(Registration registration, CurrentSettings settings) {
        return new RegisterUserService(registration, settings);
    }

    @Bean
    FindUserUseCase findUser(UserRepository users) {
        return new FindUserService(users);
    }

    @Bean
    ListUsersUseCase listUsers(UserRepository users) {
        return new ListUsersService(users);
    }

    @Bean
    UpdateAccountUseCase updateAccount(UserRepository users, FindUserUseCase find) {
        return new UpdateAccountService(users, find);
    }

    @Bean
    ChangePasswordUseCase changePassword(
            UserRepository users,
            SessionRepository sessions,
            PasswordProof proof,
            PasswordPolicy policy,
            PasswordHasher hasher,
            Transactions transactions,
            LiveConnections connections) {
        return new ChangePasswordService(users, sessions, proof, policy, hasher, transactions, connections);
    }

    @Bean
    AuthoredMessages authoredMessages(AuthoredMessageRepository messages) {
        return new AuthoredMessages(messages);
    }

    @Bean
    ExportAccountUseCase exportAccount(
            UserRepository users,
            SessionRepository sessions,
            PushSubscriptionRepository subscriptions,
            BotRepository bots,
            BlockRepository blocks,
            MembershipRepository memberships,
            ReadStateRepository readStates,
            AuthoredMessages messages,
            RateLimits limits) {
        return new ExportAccountService(
                users, sessions, subscriptions, bots, blocks, memberships, readStates, messages, limits);
    }

    @Bean
    LastAdministrator lastAdministrator(AccountRepository accounts) {
        return new LastAdministrator(accounts);
    }

    @Bean
    ErasureOrder erasureOrder(JobRepository jobs, IdGenerator ids, Clock clock) {
        return new ErasureOrder(jobs, ids, clock);
    }

    @Bean
    AccountRemoval accountRemoval(
            UserRepository users,
            LastAdministrator lastAdministrator,
            BotRepository bots,
            SessionRepository sessions,
            MembershipRepository memberships,
            BlockRepository blocks,
            RoomLog log,
            Transactions transactions,
            RoomEventBroadcaster broadcaster,
            LiveConnections connections,
            Clock clock) {
        return new AccountRemoval(
                users,
                lastAdministrator,
                bots,
                sessions,
                memberships,
                blocks,
                log,
                transactions,
                broadcaster,
                connections,
                clock);
    }

    @Bean
    DeleteAccountUseCase deleteAccount(
            AccountRemoval removal, PasswordProof proof, ErasureOrder erasure, CurrentSettings settings) {
        return new DeleteAccountService(removal, proof, erasure, settings);
    }

    @Bean
    EnsureAdministratorUseCase ensureAdministrator(
            UserRepository users,
            SetupSecretRepository secrets,
            Registration registration,
            FirstRoom rooms,
            PasswordHasher hasher,
            Transactions transactions) {
        return new EnsureAdministratorService(users, secrets, registration, rooms, hasher, transactions);
    }
}
