package org.hexachat.restserver;

import java.time.Instant;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.application.port.in.session.ListSessionsUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.application.port.in.session.RevokeSessionsUseCase;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.ListUsersUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.limit.ThrottleService;
import org.hexachat.application.service.message.DeleteMessageService;
import org.hexachat.application.service.message.EditMessageService;
import org.hexachat.application.service.message.MessageChange;
import org.hexachat.application.service.message.MessageHistoryService;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.room.BanMemberService;
import org.hexachat.application.service.room.ChangeNotificationsService;
import org.hexachat.application.service.room.ChangeRoomPasswordService;
import org.hexachat.application.service.room.CreateRoomService;
import org.hexachat.application.service.room.DeleteRoomService;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.EnterRoomService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.JoinRoomService;
import org.hexachat.application.service.room.KickMemberService;
import org.hexachat.application.service.room.LeaveRoomService;
import org.hexachat.application.service.room.LiftBanService;
import org.hexachat.application.service.room.ListBansService;
import org.hexachat.application.service.room.ListMembersService;
import org.hexachat.application.service.room.ListOwnRoomsService;
import org.hexachat.application.service.room.ListRoomsService;
import org.hexachat.application.service.room.MarkReadService;
import org.hexachat.application.service.room.RenameRoomService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.search.SearchMessagesService;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.application.service.session.IssueTicketService;
import org.hexachat.application.service.session.ListSessionsService;
import org.hexachat.application.service.session.LogInService;
import org.hexachat.application.service.session.LogOutService;
import org.hexachat.application.service.session.RevokeSessionsService;
import org.hexachat.application.service.user.ChangePasswordService;
import org.hexachat.application.service.user.DeleteAccountService;
import org.hexachat.application.service.user.FindUserService;
import org.hexachat.application.service.user.ListUsersService;
import org.hexachat.application.service.user.PasswordProof;
import org.hexachat.application.service.user.RegisterUserService;
import org.hexachat.application.service.user.UpdateAccountService;
import org.hexachat.domain.user.CommonPasswords;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryReadStateBroadcaster;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.fake.RecordingBroadcaster;
import org.hexachat.testkit.fake.RecordingLiveConnections;
import org.hexachat.testkit.fake.SequentialIdGenerator;
import org.hexachat.testkit.fake.SettableClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The HTTP surface over the real use cases and a store in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class RestServer {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final FakePasswordHasher hasher = FakePasswordHasher.create();
    private final FakeTokenIssuer tokens = new FakeTokenIssuer();
    private final RecordingLiveConnections connections = new RecordingLiveConnections();
    private final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    private final InMemoryReadStateBroadcaster readStates = new InMemoryReadStateBroadcaster();
    private final SequentialIdGenerator ids = new SequentialIdGenerator();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final RateLimits limits = FakeRateLimits.unlimited();
    private final PasswordPolicy policy = PasswordPolicy.standard(CommonPasswords.load());

    @Bean
    InMemoryStorage storage() {
        return storage;
    }

    @Bean
    ThrottleUseCase throttle() {
        return new ThrottleService(limits);
    }

    @Bean
    RegisterUserUseCase register() {
        return new RegisterUserService(storage.users(), policy, hasher, ids, clock);
    }

    @Bean
    FindUserUseCase findUser() {
        return new FindUserService(storage.users());
    }

    @Bean
    ListUsersUseCase listUsers() {
        return new ListUsersService(storage.users());
    }

    @Bean
    UpdateAccountUseCase updateAccount(FindUserUseCase find) {
        return new UpdateAccountService(storage.users(), find);
    }

    @Bean
    DeleteAccountUseCase deleteAccount() {
        return new DeleteAccountService(
                storage.users(),
                storage.sessions(),
                storage.memberships(),
                storage.log(),
                proof(),
                storage.transactions(),
                broadcaster,
                connections,
                clock);
    }

    @Bean
    ChangePasswordUseCase changePassword() {
        return new ChangePasswordService(
                storage.users(), storage.sessions(), proof(), policy, hasher, storage.transactions(), connections);
    }

    @Bean
    AuthenticateUseCase authenticate() {
        return new AuthenticateService(storage.sessions(), tokens, clock);
    }

    @Bean
    LogInUseCase logIn() {
        return new LogInService(
                storage.users(),
                storage.sessions(),
                hasher,
                tokens,
                storage.transactions(),
                connections,
                limits,
                ids,
                clock);
    }

    @Bean
    LogOutUseCase logOut() {
        return new LogOutService(storage.sessions(), connections);
    }

    @Bean
    FindRoomUseCase findRoom() {
        return new FindRoomService(storage.rooms());
    }

    @Bean
    EnterRoomUseCase enterRoom(FindRoomUseCase find) {
        return new EnterRoomService(find, storage.memberships());
    }

    @Bean
    CreateRoomUseCase createRoom() {
        return new CreateRoomService(storage.rooms(), storage.log(), hasher, limits, ids, clock);
    }

    @Bean
    JoinRoomUseCase joinRoom(FindRoomUseCase find) {
        return new JoinRoomService(find, storage.memberships(), hasher, limits, storage.log(), broadcaster, clock);
    }

    @Bean
    DeleteRoomUseCase deleteRoom(FindRoomUseCase find) {
        return new DeleteRoomService(find, storage.log(), connections);
    }

    @Bean
    ListRoomsUseCase listRooms() {
        return new ListRoomsService(storage.rooms());
    }

    @Bean
    RenameRoomUseCase renameRoom() {
        return new RenameRoomService(authorization(), storage.log(), broadcaster, clock);
    }

    @Bean
    ChangeRoomPasswordUseCase changeRoomPassword() {
        return new ChangeRoomPasswordService(authorization(), storage.log(), hasher, broadcaster, clock);
    }

    @Bean
    LeaveRoomUseCase leaveRoom() {
        return new LeaveRoomService(departure());
    }

    @Bean
    KickMemberUseCase kickMember() {
        return new KickMemberService(authorization(), storage.users(), departure());
    }

    @Bean
    BanMemberUseCase banMember() {
        return new BanMemberService(authorization(), storage.users(), departure());
    }

    @Bean
    LiftBanUseCase liftBan() {
        return new LiftBanService(authorization(), storage.users(), storage.log(), broadcaster, clock);
    }

    @Bean
    ListBansUseCase listBans() {
        return new ListBansService(authorization(), storage.bans());
    }

    @Bean
    ListMembersUseCase listMembers() {
        return new ListMembersService(authorization(), storage.memberships());
    }

    @Bean
    MarkReadUseCase markRead() {
        return new MarkReadService(authorization(), storage.readStates(), readStates);
    }

    @Bean
    ChangeNotificationsUseCase changeNotifications() {
        return new ChangeNotificationsService(authorization(), storage.readStates(), readStates);
    }

    @Bean
    ListOwnRoomsUseCase listOwnRooms() {
        return new ListOwnRoomsService(storage.readStates());
    }

    @Bean
    SearchMessagesUseCase searchMessages() {
        return new SearchMessagesService(storage.search(), limits);
    }

    @Bean
    ListSessionsUseCase listSessions() {
        return new ListSessionsService(storage.sessions());
    }

    @Bean
    RevokeSessionsUseCase revokeSessions() {
        return new RevokeSessionsService(storage.sessions(), connections);
    }

    @Bean
    IssueTicketUseCase issueTicket() {
        return new IssueTicketService(storage.tickets(), tokens, limits, clock);
    }

    @Bean
    SendMessageUseCase sendMessage() {
        return new SendMessageService(storage.log(), broadcaster, limits, ids, clock);
    }

    @Bean
    EditMessageUseCase editMessage() {
        return new EditMessageService(messageChange());
    }

    @Bean
    DeleteMessageUseCase deleteMessage() {
        return new DeleteMessageService(messageChange());
    }

    @Bean
    MessageHistoryUseCase messageHistory() {
        return new MessageHistoryService(authorization(), storage.messages());
    }

    private MessageChange messageChange() {
        return new MessageChange(authorization(), storage.messages(), storage.log(), broadcaster, limits, clock);
    }

    private Departure departure() {
        return new Departure(storage.log(), connections, broadcaster, clock);
    }

    private RoomAuthorization authorization() {
        return new RoomAuthorization(storage.rooms(), storage.memberships());
    }

    private PasswordProof proof() {
        return new PasswordProof(storage.users(), hasher, limits);
    }
}
