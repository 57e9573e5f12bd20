package org.hexachat.testkit.wrong;

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
import org.hexachat.testkit.fake.InMemoryStorage;

/** A right store, of which a wrong one replaces a part. */
class StorageOver implements Storage {
    private final Storage right;

    StorageOver() {
        this(new InMemoryStorage());
    }

    StorageOver(Storage right) {
        this.right = right;
    }

    @Override
    public UserRepository users() {
        return right.users();
    }

    @Override
    public AccountRepository accounts() {
        return right.accounts();
    }

    @Override
    public BotRepository bots() {
        return right.bots();
    }

    @Override
    public AdministeredBotRepository administeredBots() {
        return right.administeredBots();
    }

    @Override
    public IncomingWebhookRepository webhooks() {
        return right.webhooks();
    }

    @Override
    public SessionRepository sessions() {
        return right.sessions();
    }

    @Override
    public TicketRepository tickets() {
        return right.tickets();
    }

    @Override
    public SetupSecretRepository setupSecrets() {
        return right.setupSecrets();
    }

    @Override
    public SettingsRepository settings() {
        return right.settings();
    }

    @Override
    public RoomRepository rooms() {
        return right.rooms();
    }

    @Override
    public AdministeredRoomRepository administeredRooms() {
        return right.administeredRooms();
    }

    @Override
    public MembershipRepository memberships() {
        return right.memberships();
    }

    @Override
    public BanRepository bans() {
        return right.bans();
    }

    @Override
    public BlockRepository blocks() {
        return right.blocks();
    }

    @Override
    public MuteRepository mutes() {
        return right.mutes();
    }

    @Override
    public AttachmentRepository attachments() {
        return right.attachments();
    }

    @Override
    public AttachmentContents attachmentContents() {
        return right.attachmentContents();
    }

    @Override
    public SentAttachmentRepository sentAttachments() {
        return right.sentAttachments();
    }

    @Override
    public StorageMeter meter() {
        return right.meter();
    }

    @Override
    public AuditLog audit() {
        return right.audit();
    }

    @Override
    public ReactionRepository reactions() {
        return right.reactions();
    }

    @Override
    public ThreadRepository threads() {
        return right.threads();
    }

    @Override
    public FormerTextRepository formerTexts() {
        return right.formerTexts();
    }

    @Override
    public InvitationRepository invitations() {
        return right.invitations();
    }

    @Override
    public ReadStateRepository readStates() {
        return right.readStates();
    }

    @Override
    public MessageRepository messages() {
        return right.messages();
    }

    @Override
    public AuthoredMessageRepository authoredMessages() {
        return right.authoredMessages();
    }

    @Override
    public OutgoingWebhookRepository outgoingWebhooks() {
        return right.outgoingWebhooks();
    }

    @Override
    public PushSubscriptionRepository pushSubscriptions() {
        return right.pushSubscriptions();
    }

    @Override
    public PushNoticeRepository pushNotices() {
        return right.pushNotices();
    }

    @Override
    public PushKeyRepository pushKeys() {
        return right.pushKeys();
    }

    @Override
    public JobRepository jobs() {
        return right.jobs();
    }

    @Override
    public MessageSearch search() {
        return right.search();
    }

    @Override
    public RoomLog log() {
        return right.log();
    }

    @Override
    public Transactions transactions() {
        return right.transactions();
    }
}
