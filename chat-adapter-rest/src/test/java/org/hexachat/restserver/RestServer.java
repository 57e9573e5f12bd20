package org.hexachat.restserver;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.application.port.in.block.BlockUserUseCase;
import org.hexachat.application.port.in.block.ListBlocksUseCase;
import org.hexachat.application.port.in.block.UnblockUserUseCase;
import org.hexachat.application.port.in.bot.ChangeBotScopesUseCase;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.in.bot.ListBotsUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.in.hook.PostByWebhookUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.in.job.FindJobUseCase;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendDirectMessageUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.hexachat.application.port.in.push.ListPushSubscriptionsUseCase;
import org.hexachat.application.port.in.push.ShowPushKeyUseCase;
import org.hexachat.application.port.in.push.SubscribeToPushUseCase;
import org.hexachat.application.port.in.push.UnsubscribeFromPushUseCase;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.ChangeRetentionUseCase;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.in.room.ListBansUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.in.room.ListMutesUseCase;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.application.port.in.session.ListSessionsUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.application.port.in.session.RevokeSessionsUseCase;
import org.hexachat.application.port.in.setup.SetUpUseCase;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.application.port.in.user.ExportAccountUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.application.port.in.user.ListUsersUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.in.user.UpdateAccountUseCase;
import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.attachment.ReadAttachmentService;
import org.hexachat.application.service.attachment.UploadAttachmentService;
import org.hexachat.application.service.audit.ReadAuditLogService;
import org.hexachat.application.service.block.BlockUserService;
import org.hexachat.application.service.block.ListBlocksService;
import org.hexachat.application.service.block.UnblockUserService;
import org.hexachat.application.service.bot.BotTokens;
import org.hexachat.application.service.bot.ChangeBotScopesService;
import org.hexachat.application.service.bot.CreateBotService;
import org.hexachat.application.service.bot.DeleteBotService;
import org.hexachat.application.service.bot.ListBotsService;
import org.hexachat.application.service.bot.RenewBotTokenService;
import org.hexachat.application.service.hook.ListIncomingWebhooksService;
import org.hexachat.application.service.hook.MakeIncomingWebhookService;
import org.hexachat.application.service.hook.PostByWebhookService;
import org.hexachat.application.service.hook.RevokeIncomingWebhookService;
import org.hexachat.application.service.invitation.AcceptInvitationService;
import org.hexachat.application.service.invitation.HeldInvitations;
import org.hexachat.application.service.invitation.ListInvitationsService;
import org.hexachat.application.service.invitation.MakeInvitationService;
import org.hexachat.application.service.invitation.RevokeInvitationService;
import org.hexachat.application.service.invitation.ShowInvitationService;
import org.hexachat.application.service.job.FindJobService;
import org.hexachat.application.service.job.ListJobsService;
import org.hexachat.application.service.job.StartReindexService;
import org.hexachat.application.service.limit.ThrottleService;
import org.hexachat.application.service.message.AddReactionService;
import org.hexachat.application.service.message.AuthoredMessages;
import org.hexachat.application.service.message.Conversation;
import org.hexachat.application.service.message.DeleteMessageService;
import org.hexachat.application.service.message.EditMessageService;
import org.hexachat.application.service.message.FollowThreadService;
import org.hexachat.application.service.message.ListFormerTextsService;
import org.hexachat.application.service.message.ListReactionsService;
import org.hexachat.application.service.message.ListRepliesService;
import org.hexachat.application.service.message.MessageChange;
import org.hexachat.application.service.message.MessageHistoryService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.message.ReactionChange;
import org.hexachat.application.service.message.RemoveReactionService;
import org.hexachat.application.service.message.SendDirectMessageService;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.message.ShowMessageService;
import org.hexachat.application.service.message.ThreadEntrance;
import org.hexachat.application.service.push.ListPushSubscriptionsService;
import org.hexachat.application.service.push.SubscribeToPushService;
import org.hexachat.application.service.push.UnsubscribeFromPushService;
import org.hexachat.application.service.room.AccessChange;
import org.hexachat.application.service.room.BanMemberService;
import org.hexachat.application.service.room.ChangeListingService;
import org.hexachat.application.service.room.ChangeNotificationsService;
import org.hexachat.application.service.room.ChangeRetentionService;
import org.hexachat.application.service.room.ChangeRoleService;
import org.hexachat.application.service.room.ChangeRoomAccessService;
import org.hexachat.application.service.room.ChangeRoomPasswordService;
import org.hexachat.application.service.room.ChangeSlowModeService;
import org.hexachat.application.service.room.CreateRoomService;
import org.hexachat.application.service.room.DeleteRoomService;
import org.hexachat.application.service.room.Departure;
import org.hexachat.application.service.room.EnterRoomService;
import org.hexachat.application.service.room.FindRoomService;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.room.JoinRoomService;
import org.hexachat.application.service.room.KickMemberService;
import org.hexachat.application.service.room.LeaveRoomService;
import org.hexachat.application.service.room.LiftBanService;
import org.hexachat.application.service.room.LiftMuteService;
import org.hexachat.application.service.room.ListBansService;
import org.hexachat.application.service.room.ListMembersService;
import org.hexachat.application.service.room.ListMutesService;
import org.hexachat.application.service.room.ListOwnRoomsService;
import org.hexachat.application.service.room.ListRoomsService;
import org.hexachat.application.service.room.MarkReadService;
import org.hexachat.application.service.room.MuteMemberService;
import org.hexachat.application.service.room.RenameRoomService;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.application.service.room.ShowRetentionService;
import org.hexachat.application.service.room.Speakers;
import org.hexachat.application.service.search.SearchMessagesService;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.application.service.session.IssueTicketService;
import org.hexachat.application.service.session.ListSessionsService;
import org.hexachat.application.service.session.LogInService;
import org.hexachat.application.service.session.LogOutService;
import org.hexachat.application.service.session.RevokeSessionsService;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.setup.SetUpService;
import org.hexachat.application.service.user.AccountRemoval;
import org.hexachat.application.service.user.ChangePasswordService;
import org.hexachat.application.service.user.DeleteAccountService;
import org.hexachat.application.service.user.ErasureOrder;
import org.hexachat.application.service.user.ExportAccountService;
import org.hexachat.application.service.user.FindUserService;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.application.service.user.ListUsersService;
import org.hexachat.application.service.user.PasswordProof;
import org.hexachat.application.service.user.RegisterUserService;
import org.hexachat.application.service.user.Registration;
import org.hexachat.application.service.user.UpdateAccountService;
import org.hexachat.application.service.webhook.AddOutgoingWebhookService;
import org.hexachat.application.service.webhook.DeleteOutgoingWebhookService;
import org.hexachat.application.service.webhook.EnableOutgoingWebhookService;
import org.hexachat.application.service.webhook.ListOutgoingWebhooksService;
import org.hexachat.application.service.webhook.OutgoingWebhookAudit;
import org.hexachat.application.service.webhook.OutgoingWebhookChange;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.push.PushTerms;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.settings.ServerSettings;
import org.hexachat.domain.user.CommonPasswords;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.testkit.fake.FakeContentInspector;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.FakeThumbnailMaker;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryNewRoomBroadcaster;
import org.hexachat.testkit.fake.InMemoryReadStateBroadcaster;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.fake.RecordingBroadcaster;
import org.hexachat.testkit.fake.RecordingLiveConnections;
import org.hexachat.testkit.fake.SequentialIdGenerator;
import org.hexachat.testkit.fake.SettableClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The HTTP surface over the real use cases and a store in memory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RestAdministration.class, RestOversight.class, RestSettings.class, RestFigures.class, RestExports.class})
public class RestServer {
    static final ServerSettings CONFIGURED = new ServerSettings(
            RegistrationPolicy.OPEN,
            RoomCreationPolicy.EVERYBODY,
            Optional.of(new MessageRetention(365)),
            new DeletionPolicy(MessageFate.KEEP, true));

    private final InMemoryStorage storage = new InMemoryStorage();
    final FakePasswordHasher hasher = FakePasswordHasher.create();
    /** No key at all, which nobody here looks at. */
    static final String SERVER_KEY = "BP4z9KsN6nGRTbVYI";

    final FakeTokenIssuer tokens = new FakeTokenIssuer();
    final RecordingLiveConnections connections = new RecordingLiveConnections();
    final RecordingBroadcaster broadcaster = new RecordingBroadcaster();
    final InMemoryNewRoomBroadcaster newRooms = new InMemoryNewRoomBroadcaster();
    private final InMemoryReadStateBroadcaster readStates = new InMemoryReadStateBroadcaster();
    private final SequentialIdGenerator ids = new SequentialIdGenerator();
    final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final RateLimits limits = FakeRateLimits.unlimited();
    final PasswordPolicy policy = PasswordPolicy.standard(CommonPasswords.load());

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
        return new RegisterUserService(registration(), settings());
    }

    CurrentSettings settings() {
        return new CurrentSettings(storage.settings(), CONFIGURED);
    }

    Registration registration() {
        return new Registration(storage.users(), policy, hasher, ids, clock);
    }

    @Bean
    SetUpUseCase setUp() {
        return new SetUpService(
                storage.users(),
                storage.setupSecrets(),
                registration(),
                new FirstRoom(storage.rooms(), storage.log(), ids, clock),
                tokens,
                storage.transactions(),
                clock);
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
        return new DeleteAccountService(removal(), proof(), erasure(), settings());
    }

    ErasureOrder erasure() {
        return new ErasureOrder(storage.jobs(), ids, clock);
    }

    LastAdministrator lastAdministrator() {
        return new LastAdministrator(storage.accounts());
    }

    AccountRemoval removal() {
        return new AccountRemoval(
                storage.users(),
                lastAdministrator(),
                storage.bots(),
                storage.sessions(),
                storage.memberships(),
                storage.blocks(),
                storage.log(),
                storage.transactions(),
                broadcaster,
                connections,
                clock);
    }

    @Bean
    ListJobsUseCase listJobs() {
        return new ListJobsService(storage.jobs());
    }

    @Bean
    StartReindexUseCase startReindex() {
        return new StartReindexService(storage.jobs(), ids, clock);
    }

    @Bean
    FindJobUseCase findJob() {
        return new FindJobService(storage.jobs());
    }

    @Bean
    ExportAccountUseCase exportAccount() {
        return new ExportAccountService(
                storage.users(),
                storage.sessions(),
                storage.pushSubscriptions(),
                storage.bots(),
                storage.blocks(),
                storage.memberships(),
                storage.readStates(),
                new AuthoredMessages(storage.authoredMessages()),
                limits);
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
        return new FindRoomService(storage.rooms(), authorization());
    }

    @Bean
    ChangeListingUseCase changeListing() {
        return new ChangeListingService(authorization(), act());
    }

    @Bean
    EnterRoomUseCase enterRoom(FindRoomUseCase find) {
        return new EnterRoomService(find, storage.memberships());
    }

    @Bean
    CreateRoomUseCase createRoom() {
        return new CreateRoomService(storage.rooms(), storage.log(), hasher, limits, settings(), ids, clock);
    }

    @Bean
    JoinRoomUseCase joinRoom(FindRoomUseCase find) {
        return new JoinRoomService(
                find, storage.memberships(), hasher, limits, storage.log(), broadcaster, newRooms, clock);
    }

    @Bean
    RoomRemoval roomRemoval() {
        return new RoomRemoval(storage.log(), storage.audit(), storage.transactions(), connections, clock);
    }

    @Bean
    DeleteRoomUseCase deleteRoom(FindRoomUseCase find, RoomRemoval removal) {
        return new DeleteRoomService(find, removal);
    }

    @Bean
    ListRoomsUseCase listRooms() {
        return new ListRoomsService(storage.rooms());
    }

    @Bean
    RenameRoomUseCase renameRoom() {
        return new RenameRoomService(authorization(), act());
    }

    @Bean
    ChangeRoomPasswordUseCase changeRoomPassword() {
        return new ChangeRoomPasswordService(authorization(), hasher, accessChange());
    }

    @Bean
    ChangeRoomAccessUseCase changeRoomAccess() {
        return new ChangeRoomAccessService(authorization(), accessChange());
    }

    @Bean
    UploadAttachmentUseCase uploadAttachment() {
        return new UploadAttachmentService(
                authorization(),
                new Speakers(authorization(), storage.mutes()),
                storage.attachments(),
                storage.attachmentContents(),
                new FakeContentInspector(),
                new FakeThumbnailMaker(),
                limits,
                ids,
                clock,
                new UploadLimits(1_000_000, 20, 10_000_000, Duration.ofDays(1)));
    }

    @Bean
    ReadAttachmentUseCase readAttachment() {
        return new ReadAttachmentService(
                authorization(), storage.attachments(), storage.attachmentContents(), storage.blocks());
    }

    @Bean
    CreateBotUseCase createBot() {
        return new CreateBotService(storage.bots(), botTokens(), storage.transactions(), limits, ids, clock);
    }

    @Bean
    ListBotsUseCase listBots() {
        return new ListBotsService(storage.bots());
    }

    @Bean
    ChangeBotScopesUseCase changeBotScopes() {
        return new ChangeBotScopesService(storage.bots(), botTokens(), storage.transactions(), connections);
    }

    @Bean
    RenewBotTokenUseCase renewBotToken() {
        return new RenewBotTokenService(storage.bots(), botTokens(), storage.transactions(), connections, limits);
    }

    @Bean
    DeleteBotUseCase deleteBot() {
        return new DeleteBotService(storage.bots(), removal());
    }

    @Bean
    MakeIncomingWebhookUseCase makeIncomingWebhook() {
        return new MakeIncomingWebhookService(
                authorization(),
                storage.webhooks(),
                storage.log(),
                storage.audit(),
                storage.transactions(),
                broadcaster,
                tokens,
                limits,
                ids,
                clock);
    }

    @Bean
    ListIncomingWebhooksUseCase listIncomingWebhooks() {
        return new ListIncomingWebhooksService(authorization(), storage.webhooks());
    }

    @Bean
    RevokeIncomingWebhookUseCase revokeIncomingWebhook() {
        return new RevokeIncomingWebhookService(authorization(), storage.webhooks(), removal(), storage.audit(), clock);
    }

    @Bean
    PostByWebhookUseCase postByWebhook(SendMessageUseCase send) {
        return new PostByWebhookService(storage.webhooks(), tokens, send);
    }

    private BotTokens botTokens() {
        return new BotTokens(storage.sessions(), tokens, ids, clock);
    }

    @Bean
    AddOutgoingWebhookUseCase addOutgoingWebhook() {
        return new AddOutgoingWebhookService(
                authorization(),
                storage.outgoingWebhooks(),
                storage.log(),
                outgoingWebhookAudit(),
                tokens,
                storage.transactions(),
                ids,
                clock);
    }

    @Bean
    ListOutgoingWebhooksUseCase listOutgoingWebhooks() {
        return new ListOutgoingWebhooksService(authorization(), storage.outgoingWebhooks());
    }

    @Bean
    EnableOutgoingWebhookUseCase enableOutgoingWebhook() {
        return new EnableOutgoingWebhookService(outgoingWebhookChange(), storage.outgoingWebhooks());
    }

    @Bean
    DeleteOutgoingWebhookUseCase deleteOutgoingWebhook() {
        return new DeleteOutgoingWebhookService(outgoingWebhookChange(), storage.outgoingWebhooks());
    }

    private OutgoingWebhookChange outgoingWebhookChange() {
        return new OutgoingWebhookChange(
                authorization(), storage.outgoingWebhooks(), outgoingWebhookAudit(), storage.transactions(), clock);
    }

    private OutgoingWebhookAudit outgoingWebhookAudit() {
        return new OutgoingWebhookAudit(storage.audit());
    }

    @Bean
    ShowPushKeyUseCase showPushKey() {
        return caller -> SERVER_KEY;
    }

    @Bean
    SubscribeToPushUseCase subscribeToPush() {
        return new SubscribeToPushService(
                storage.pushSubscriptions(), new PushTerms(true, Duration.ofSeconds(5)), ids, clock);
    }

    @Bean
    ListPushSubscriptionsUseCase listPushSubscriptions() {
        return new ListPushSubscriptionsService(storage.pushSubscriptions());
    }

    @Bean
    UnsubscribeFromPushUseCase unsubscribeFromPush() {
        return new UnsubscribeFromPushService(storage.pushSubscriptions());
    }

    @Bean
    MakeInvitationUseCase makeInvitation() {
        return new MakeInvitationService(authorization(), storage.invitations(), tokens, limits, ids, clock);
    }

    @Bean
    ListInvitationsUseCase listInvitations() {
        return new ListInvitationsService(authorization(), storage.invitations(), clock);
    }

    @Bean
    RevokeInvitationUseCase revokeInvitation() {
        return new RevokeInvitationService(authorization(), storage.invitations());
    }

    @Bean
    ShowInvitationUseCase showInvitation() {
        return new ShowInvitationService(heldInvitations(), storage.rooms(), clock);
    }

    @Bean
    AcceptInvitationUseCase acceptInvitation() {
        return new AcceptInvitationService(
                heldInvitations(), storage.rooms(), storage.log(), broadcaster, newRooms, clock);
    }

    @Bean
    LeaveRoomUseCase leaveRoom() {
        return new LeaveRoomService(authorization(), departure());
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
    ChangeRoleUseCase changeRole() {
        return new ChangeRoleService(authorization(), storage.users(), act());
    }

    @Bean
    ReadAuditLogUseCase readAuditLog() {
        return new ReadAuditLogService(authorization(), storage.audit());
    }

    @Bean
    RoomAct act() {
        return new RoomAct(storage.log(), broadcaster, clock);
    }

    @Bean
    BlockUserUseCase blockUser() {
        return new BlockUserService(storage.blocks(), connections, clock);
    }

    @Bean
    UnblockUserUseCase unblockUser() {
        return new UnblockUserService(storage.blocks(), connections);
    }

    @Bean
    ListBlocksUseCase listBlocks() {
        return new ListBlocksService(storage.blocks());
    }

    @Bean
    MuteMemberUseCase muteMember() {
        return new MuteMemberService(authorization(), storage.users(), act(), clock);
    }

    @Bean
    LiftMuteUseCase liftMute() {
        return new LiftMuteService(authorization(), storage.users(), act());
    }

    @Bean
    ListMutesUseCase listMutes() {
        return new ListMutesService(authorization(), storage.mutes(), clock);
    }

    @Bean
    ChangeSlowModeUseCase changeSlowMode() {
        return new ChangeSlowModeService(authorization(), act());
    }

    @Bean
    ChangeRetentionUseCase changeRetention() {
        return new ChangeRetentionService(authorization(), act());
    }

    @Bean
    ShowRetentionUseCase showRetention() {
        return new ShowRetentionService(authorization(), settings());
    }

    @Bean
    LiftBanUseCase liftBan() {
        return new LiftBanService(authorization(), storage.users(), act());
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
    SendDirectMessageUseCase sendDirectMessage() {
        return new SendDirectMessageService(
                storage.rooms(),
                storage.users(),
                new Conversation(
                        storage.log(), storage.transactions(), broadcaster, newRooms, storage.blocks(), ids, clock),
                act(),
                limits,
                ids);
    }

    @Bean
    EditMessageUseCase editMessage() {
        return new EditMessageService(messageChange());
    }

    @Bean
    DeleteMessageUseCase deleteMessage() {
        return new DeleteMessageService(messageChange());
    }

    private MessageSurroundings surroundings() {
        return new MessageSurroundings(storage.reactions(), storage.threads(), storage.blocks());
    }

    @Bean
    ListRepliesUseCase listReplies() {
        return new ListRepliesService(threadEntrance(), storage.messages(), surroundings());
    }

    @Bean
    FollowThreadUseCase followThread() {
        return new FollowThreadService(threadEntrance(), storage.threads());
    }

    private ThreadEntrance threadEntrance() {
        return new ThreadEntrance(authorization(), storage.messages());
    }

    @Bean
    ListFormerTextsUseCase listFormerTexts() {
        return new ListFormerTextsService(authorization(), storage.messages(), storage.formerTexts());
    }

    @Bean
    ReactionChange reactionChange() {
        return new ReactionChange(act(), limits);
    }

    @Bean
    AddReactionUseCase addReaction() {
        return new AddReactionService(reactionChange());
    }

    @Bean
    RemoveReactionUseCase removeReaction() {
        return new RemoveReactionService(reactionChange());
    }

    @Bean
    ListReactionsUseCase listReactions() {
        return new ListReactionsService(authorization(), storage.messages(), storage.reactions());
    }

    @Bean
    MessageHistoryUseCase messageHistory() {
        return new MessageHistoryService(authorization(), storage.messages(), surroundings());
    }

    @Bean
    ShowMessageUseCase showMessage() {
        return new ShowMessageService(authorization(), storage.messages(), surroundings());
    }

    private MessageChange messageChange() {
        return new MessageChange(authorization(), storage.messages(), act(), limits);
    }

    private AccessChange accessChange() {
        return new AccessChange(storage.log(), broadcaster, clock);
    }

    private HeldInvitations heldInvitations() {
        return new HeldInvitations(storage.invitations(), tokens, limits);
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
