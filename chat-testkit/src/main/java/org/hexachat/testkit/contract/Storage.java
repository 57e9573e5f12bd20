package org.hexachat.testkit.contract;

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

/**
 * One store seen through all of its ports. Contracts put what they need in place through the ports themselves, with fresh
 * identifiers and names, so that a store may be shared by many tests.
 */
public interface Storage {
    UserRepository users();

    AccountRepository accounts();

    BotRepository bots();

    AdministeredBotRepository administeredBots();

    IncomingWebhookRepository webhooks();

    SessionRepository sessions();

    TicketRepository tickets();

    SetupSecretRepository setupSecrets();

    SettingsRepository settings();

    RoomRepository rooms();

    AdministeredRoomRepository administeredRooms();

    MembershipRepository memberships();

    BanRepository bans();

    BlockRepository blocks();

    MuteRepository mutes();

    AuditLog audit();

    AttachmentRepository attachments();

    AttachmentContents attachmentContents();

    SentAttachmentRepository sentAttachments();

    StorageMeter meter();

    ReactionRepository reactions();

    ThreadRepository threads();

    FormerTextRepository formerTexts();

    InvitationRepository invitations();

    JobRepository jobs();

    OutgoingWebhookRepository outgoingWebhooks();

    PushSubscriptionRepository pushSubscriptions();

    PushNoticeRepository pushNotices();

    PushKeyRepository pushKeys();

    ReadStateRepository readStates();

    MessageRepository messages();

    AuthoredMessageRepository authoredMessages();

    MessageSearch search();

    RoomLog log();

    Transactions transactions();
}
