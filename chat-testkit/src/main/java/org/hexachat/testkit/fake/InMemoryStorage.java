package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.AuthoredMessageRepository;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.testkit.contract.Storage;

/** A whole store in memory: what one port writes, the others read. For many threads; starts empty. */
public final class InMemoryStorage implements Storage {
    private final Memory memory = new Memory();

    @Override
    public UserRepository users() {
        return new InMemoryUserRepository(memory);
    }

    @Override
    public BotRepository bots() {
        return new InMemoryBotRepository(memory);
    }

    @Override
    public AdministeredBotRepository administeredBots() {
        return new InMemoryAdministeredBotRepository(memory);
    }

    @Override
    public IncomingWebhookRepository webhooks() {
        return new InMemoryIncomingWebhookRepository(memory);
    }

    @Override
    public AccountRepository accounts() {
        return new InMemoryAccountRepository(memory);
    }

    @Override
    public SessionRepository sessions() {
        return new InMemorySessionRepository(memory);
    }

    @Override
    public TicketRepository tickets() {
        return new InMemoryTicketRepository(memory);
    }

    @Override
    public SetupSecretRepository setupSecrets() {
        return new InMemorySetupSecretRepository(memory);
    }

    @Override
    public SettingsRepository settings() {
        return new InMemorySettingsRepository(memory);
    }

    @Override
    public RoomRepository rooms() {
        return new InMemoryRoomRepository(memory);
    }

    @Override
    public AdministeredRoomRepository administeredRooms() {
        return new InMemoryAdministeredRoomRepository(memory);
    }

    @Override
    public MembershipRepository memberships() {
        return new InMemoryMembershipRepository(memory);
    }

    @Override
    public BanRepository bans() {
        return new InMemoryBanRepository(memory);
    }

    @Override
    public BlockRepository blocks() {
        return new InMemoryBlockRepository(memory);
    }

    @Override
    public MuteRepository mutes() {
        return new InMemoryMuteRepository(memory);
    }

    @Override
    public AttachmentRepository attachments() {
        return new InMemoryAttachmentRepository(memory);
    }

    @Override
    public AttachmentContents attachmentContents() {
        return new InMemoryAttachmentContents(memory);
    }

    @Override
    public SentAttachmentRepository sentAttachments() {
        return new InMemorySentAttachmentRepository(memory);
    }

    @Override
    public StorageMeter meter() {
        return new InMemoryStorageMeter(memory);
    }

    @Override
    public AuditLog audit() {
        return new InMemoryAuditLog(memory);
    }

    @Override
    public ReactionRepository reactions() {
        return new InMemoryReactionRepository(memory);
    }

    @Override
    public ThreadRepository threads() {
        return new InMemoryThreadRepository(memory);
    }

    @Override
    public FormerTextRepository formerTexts() {
        return new InMemoryFormerTextRepository(memory);
    }

    @Override
    public InvitationRepository invitations() {
        return new InMemoryInvitationRepository(memory);
    }

    @Override
    public ReadStateRepository readStates() {
        return new InMemoryReadStateRepository(memory);
    }

    @Override
    public MessageRepository messages() {
        return new InMemoryMessageRepository(memory);
    }

    @Override
    public AuthoredMessageRepository authoredMessages() {
        return new InMemoryAuthoredMessageRepository(memory);
    }

    @Override
    public OutgoingWebhookRepository outgoingWebhooks() {
        return new InMemoryOutgoingWebhookRepository(memory);
    }

    @Override
    public PushSubscriptionRepository pushSubscriptions() {
        return new InMemoryPushSubscriptionRepository(memory);
    }

    @Override
    public PushNoticeRepository pushNotices() {
        return new InMemoryPushNoticeRepository(memory);
    }

    @Override
    public PushKeyRepository pushKeys() {
        return new InMemoryPushKeyRepository(memory);
    }

    @Override
    public JobRepository jobs() {
        return new InMemoryJobRepository(memory);
    }

    @Override
    public MessageSearch search() {
        return new InMemoryMessageSearch(memory);
    }

    @Override
    public RoomLog log() {
        return new InMemoryRoomLog(memory);
    }

    @Override
    public Transactions transactions() {
        return new InMemoryTransactions(memory);
    }
}
