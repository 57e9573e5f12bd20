package org.hexachat.adapter.persistence.log;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Sequence;

/** Writes what a commit decided of files, on its round trip; nothing where no message has any. */
final class AttachmentsWriter {

    private AttachmentsWriter() {}

    /** A message that was deleted by the commit that posted it takes its files with it, so deletions come last. */
    static void write(List<RoomEvent> posts, List<Changes.Change> deletions, RoundTrip trip) {
        List<Claim> claims = posts.stream().flatMap(AttachmentsWriter::claims).toList();
        if (!claims.isEmpty()) {
            ColumnArrays<Claim> rows = new ColumnArrays<>(claims);
            trip.tell(
                    LogAttachmentSql.CLAIM,
                    Map.of(
                            "ids", rows.uuids(claim -> claim.attachment().value()),
                            "seqs", rows.numbers(claim -> claim.message().value())));
        }
        List<StoredMessage> gone = deletions.stream()
                .map(Changes.Change::message)
                .filter(message -> !message.attachments().isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            ColumnArrays<StoredMessage> rows = new ColumnArrays<>(gone);
            trip.tell(
                    LogAttachmentSql.WITHDRAW,
                    Map.of(
                            "rooms", rows.uuids(message -> message.key().room().value()),
                            "seqs", rows.numbers(message -> message.sequence().value())));
        }
    }

    private static Stream<Claim> claims(RoomEvent event) {
        return ((RoomChange.MessagePosted) event.change())
                .attachments().stream().map(Attachment::id).map(id -> new Claim(id, event.sequence()));
    }

    private record Claim(AttachmentId attachment, Sequence message) {}
}
