package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Incoming webhooks in memory. */
final class InMemoryIncomingWebhookRepository implements IncomingWebhookRepository {
    /** No port hands it out. */
    private static final PasswordHash NO_PASSWORD = new PasswordHash("none");

    private static final RoomItemPage<UserId, IncomingWebhook> PAGE =
            new RoomItemPage<>(IncomingWebhook::id, UserId::value, IncomingWebhook::room, IncomingWebhook::by);

    private final Memory memory;

    InMemoryIncomingWebhookRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(IncomingWebhook webhook, TokenHash secret) {
        memory.update(tables -> {
            if (InMemoryUserRepository.named(tables, webhook.account().name()).isPresent()) {
                throw new ChatException(ErrorCode.USERNAME_TAKEN);
            }
            tables.room(webhook.room());
            if (of(webhook.room(), tables).count() >= IncomingWebhook.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.INCOMING_WEBHOOK_LIMIT, IncomingWebhook.MAX_PER_ROOM);
            }
            User account =
                    new User(webhook.id(), webhook.account().name(), Optional.empty(), false, webhook.createdAt());
            tables.accounts().put(webhook.id(), new Credentials(account, NO_PASSWORD));
            tables.webhooks().put(webhook.id(), new StoredWebhook(webhook, secret));
        });
    }

    @Override
    public Optional<IncomingWebhook> find(TokenHash secret) {
        return memory.read(tables -> tables.webhooks().values().stream()
                .filter(stored -> stored.secret().equals(secret))
                .map(StoredWebhook::webhook)
                .filter(webhook -> tables.accounts().containsKey(webhook.id())
                        && !tables.disabled().containsKey(webhook.id()))
                .map(webhook -> signed(webhook, tables))
                .findFirst());
    }

    @Override
    public List<IncomingWebhook> listOf(RoomId room) {
        return memory.read(tables -> of(room, tables)
                .sorted(Comparator.comparing(webhook -> webhook.id().value().toString()))
                .map(webhook -> signed(webhook, tables))
                .toList());
    }

    @Override
    public List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query) {
        return memory.read(tables -> PAGE.of(
                tables.webhooks().values().stream().map(StoredWebhook::webhook).map(webhook -> signed(webhook, tables)),
                query,
                tables));
    }

    @Override
    public boolean remove(RoomId room, UserId webhook) {
        return memory.<Boolean>write(tables -> tables.webhooks()
                .values()
                .removeIf(stored -> stored.webhook().id().equals(webhook)
                        && stored.webhook().room().equals(room)));
    }

    private static Stream<IncomingWebhook> of(RoomId room, Tables tables) {
        return tables.webhooks().values().stream()
                .map(StoredWebhook::webhook)
                .filter(webhook -> webhook.room().equals(room));
    }

    private static IncomingWebhook signed(IncomingWebhook webhook, Tables tables) {
        return new IncomingWebhook(
                tables.signed(webhook.id()),
                webhook.room(),
                tables.signed(webhook.by().id()),
                webhook.createdAt());
    }
}
