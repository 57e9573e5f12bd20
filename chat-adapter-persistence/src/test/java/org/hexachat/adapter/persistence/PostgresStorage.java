package org.hexachat.adapter.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
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
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.TestDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The ports of this adapter on a database, wired as the server wires them. */
public final class PostgresStorage implements Storage, AutoCloseable {

    private final ConfigurableApplicationContext context;

    private PostgresStorage(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Migrates the database and opens a pool. */
    public static PostgresStorage on(TestDatabase database, String... settings) {
        return at(database.jdbcUrl(), database, settings);
    }

    /** As {@link #on}, with the database's address changed. */
    public static PostgresStorage at(String url, TestDatabase database, String... settings) {
        return new PostgresStorage(new SpringApplicationBuilder(PersistenceTestApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.connection-timeout=10000",
                        "logging.level.root=warn")
                .run(settings));
    }

    /** Every event of a room. */
    public List<RoomEvent> eventsOf(RoomId room) {
        return switch (log().eventsAfter(room, Sequence.START, 1_000_000)) {
            case LogSlice.Events(List<RoomEvent> events) -> events;
            case LogSlice.Trimmed() -> throw new AssertionError("The log was trimmed");
        };
    }

    /** A bean by its type, be it a port or a part of Spring. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public UserRepository users() {
        return get(UserRepository.class);
    }

    @Override
    public BotRepository bots() {
        return get(BotRepository.class);
    }

    @Override
    public AdministeredBotRepository administeredBots() {
        return get(AdministeredBotRepository.class);
    }

    @Override
    public IncomingWebhookRepository webhooks() {
        return get(IncomingWebhookRepository.class);
    }

    @Override
    public SessionRepository sessions() {
        return get(SessionRepository.class);
    }

    @Override
    public TicketRepository tickets() {
        return get(TicketRepository.class);
    }

    @Override
    public AccountRepository accounts() {
        return get(AccountRepository.class);
    }

    @Override
    public SetupSecretRepository setupSecrets() {
        return get(SetupSecretRepository.class);
    }

    @Override
    public SettingsRepository settings() {
        return get(SettingsRepository.class);
    }

    @Override
    public RoomRepository rooms() {
        return get(RoomRepository.class);
    }

    @Override
    public AdministeredRoomRepository administeredRooms() {
        return get(AdministeredRoomRepository.class);
    }

    @Override
    public MembershipRepository memberships() {
        return get(MembershipRepository.class);
    }

    @Override
    public BanRepository bans() {
        return get(BanRepository.class);
    }

    @Override
    public BlockRepository blocks() {
        return get(BlockRepository.class);
    }

    @Override
    public MuteRepository mutes() {
        return get(MuteRepository.class);
    }

    @Override
    public AttachmentRepository attachments() {
        return get(AttachmentRepository.class);
    }

    @Override
    public AttachmentContents attachmentContents() {
        return get(AttachmentContents.class);
    }

    @Override
    public SentAttachmentRepository sentAttachments() {
        return get(SentAttachmentRepository.class);
    }

    @Override
    public StorageMeter meter() {
        return get(StorageMeter.class);
    }

    @Override
    public AuditLog audit() {
        return get(AuditLog.class);
    }

    @Override
    public ReactionRepository reactions() {
        return get(ReactionRepository.class);
    }

    @Override
    public ThreadRepository threads() {
        return get(ThreadRepository.class);
    }

    @Override
    public FormerTextRepository formerTexts() {
        return get(FormerTextRepository.class);
    }

    @Override
    public InvitationRepository invitations() {
        return get(InvitationRepository.class);
    }

    @Override
    public ReadStateRepository readStates() {
        return get(ReadStateRepository.class);
    }

    @Override
    public MessageRepository messages() {
        return get(MessageRepository.class);
    }

    @Override
    public AuthoredMessageRepository authoredMessages() {
        return get(AuthoredMessageRepository.class);
    }

    @Override
    public OutgoingWebhookRepository outgoingWebhooks() {
        return get(OutgoingWebhookRepository.class);
    }

    @Override
    public PushSubscriptionRepository pushSubscriptions() {
        return get(PushSubscriptionRepository.class);
    }

    @Override
    public PushNoticeRepository pushNotices() {
        return get(PushNoticeRepository.class);
    }

    @Override
    public PushKeyRepository pushKeys() {
        return get(PushKeyRepository.class);
    }

    @Override
    public JobRepository jobs() {
        return get(JobRepository.class);
    }

    @Override
    public MessageSearch search() {
        return get(MessageSearch.class);
    }

    @Override
    public RoomLog log() {
        return get(RoomLog.class);
    }

    @Override
    public Transactions transactions() {
        return get(Transactions.class);
    }

    /** Fails where a connection was borrowed and not given back. */
    @Override
    public void close() {
        HikariDataSource pool = get(HikariDataSource.class);
        int borrowed = pool.isClosed() ? 0 : pool.getHikariPoolMXBean().getActiveConnections();
        context.close();
        if (borrowed > 0) {
            throw new AssertionError(borrowed + " connections were not given back");
        }
    }
}
