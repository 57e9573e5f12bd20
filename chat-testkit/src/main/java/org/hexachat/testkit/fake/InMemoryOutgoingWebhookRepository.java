package org.hexachat.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Outgoing webhooks in memory. */
final class InMemoryOutgoingWebhookRepository implements OutgoingWebhookRepository {
    private static final RoomItemPage<OutgoingWebhookId, OutgoingWebhook> PAGE = new RoomItemPage<>(
            OutgoingWebhook::id, OutgoingWebhookId::value, OutgoingWebhook::room, OutgoingWebhook::by);

    private final Memory memory;

    InMemoryOutgoingWebhookRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(OutgoingWebhook webhook) {
        memory.update(tables -> {
            tables.room(webhook.room());
            if (of(tables, webhook.room()).count() >= OutgoingWebhook.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.OUTGOING_WEBHOOK_LIMIT, OutgoingWebhook.MAX_PER_ROOM);
            }
            tables.outgoingWebhooks().put(webhook.id(), new StoredOutgoingWebhook(webhook, Instant.MIN));
        });
    }

    @Override
    public List<OutgoingWebhook> listOf(RoomId room) {
        return memory.read(tables -> of(tables, room)
                .sorted(Comparator.comparing(webhook -> webhook.id().toString()))
                .toList());
    }

    @Override
    public List<RoomItem<OutgoingWebhook>> list(RoomItemQuery<OutgoingWebhookId> query) {
        return memory.read(tables -> PAGE.of(
                tables.outgoingWebhooks().values().stream()
                        .map(StoredOutgoingWebhook::webhook)
                        .map(webhook -> signed(webhook, tables)),
                query,
                tables));
    }

    @Override
    public Optional<OutgoingWebhook> find(RoomId room, OutgoingWebhookId id) {
        return memory.read(tables ->
                of(tables, room).filter(webhook -> webhook.id().equals(id)).findFirst());
    }

    @Override
    public boolean remove(RoomId room, OutgoingWebhookId id) {
        return memory.<Boolean>write(tables -> tables.outgoingWebhooks()
                .values()
                .removeIf(stored -> stored.webhook().id().equals(id)
                        && stored.webhook().room().equals(room)));
    }

    @Override
    public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
        return memory.write(tables -> tables.outgoingWebhooks().values().stream()
                .filter(stored -> !stored.leasedUntil().isAfter(now))
                .map(StoredOutgoingWebhook::webhook)
                .filter(webhook -> !webhook.disabled() && !webhook.nextAttempt().isAfter(now))
                .filter(webhook -> extent(tables, webhook).last().isAfter(webhook.delivered()))
                .min(Comparator.comparing(OutgoingWebhook::nextAttempt))
                .map(webhook -> {
                    tables.outgoingWebhooks().put(webhook.id(), new StoredOutgoingWebhook(webhook, now.plus(lease)));
                    return signed(withoutTrimmed(webhook, tables), tables);
                }));
    }

    @Override
    public void save(OutgoingWebhook webhook) {
        memory.update(tables -> tables.outgoingWebhooks()
                .computeIfPresent(webhook.id(), (_, _) -> new StoredOutgoingWebhook(webhook, Instant.MIN)));
    }

    private static LogExtent extent(Tables tables, OutgoingWebhook webhook) {
        return tables.room(webhook.room()).log().extent();
    }

    private static OutgoingWebhook withoutTrimmed(OutgoingWebhook webhook, Tables tables) {
        LogExtent extent = extent(tables, webhook);
        return extent.trimmed().isAfter(webhook.delivered()) ? webhook.from(extent.trimmed()) : webhook;
    }

    private static Stream<OutgoingWebhook> of(Tables tables, RoomId room) {
        return tables.outgoingWebhooks().values().stream()
                .map(StoredOutgoingWebhook::webhook)
                .filter(webhook -> webhook.room().equals(room))
                .map(webhook -> signed(webhook, tables));
    }

    private static OutgoingWebhook signed(OutgoingWebhook webhook, Tables tables) {
        return webhook.by(tables.signed(webhook.by().id()));
    }
}
