package org.hexachat.adapter.rest.v1.attachment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexachat.adapter.rest.input.CanonicalId;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.storage.SentAttachment;

/** Writes and reads where a page of files ends. */
final class SentAttachmentPlaces {
    private static final String SEPARATOR = "_";
    private static final int PARTS = 3;
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private SentAttachmentPlaces() {}

    static String write(SentAttachment.Place place) {
        return place.at() + SEPARATOR + place.size() + SEPARATOR + place.id().value();
    }

    /** Empty for what was not written here. */
    static Optional<SentAttachment.Place> read(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return parts.length < PARTS || !SIZE.matcher(parts[1]).matches()
                ? Optional.empty()
                : CanonicalId.of(parts[2])
                        .map(AttachmentId::new)
                        .flatMap(id -> instant(parts[0])
                                .map(at -> new SentAttachment.Place(at, Long.parseLong(parts[1]), id)));
    }

    /** In the years that every store can be asked for. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(END));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }
}
