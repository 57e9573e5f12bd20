package org.hexachat.bootstrap.usecase;

import java.time.Duration;
import org.hexachat.domain.attachment.UploadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much people may upload.
 *
 * @param maxSize of one file
 * @param maxUnsent how many files somebody may have uploaded and not sent
 * @param maxUnsentSize how large these may be together; one file of the largest size at least
 * @param keptUnsent how long they stay
 */
@ConfigurationProperties("chat.attachments")
record AttachmentProperties(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue("20") int maxUnsent,
        @DefaultValue("250MB") DataSize maxUnsentSize,
        @DefaultValue("24h") Duration keptUnsent) {

    UploadLimits limits() {
        return new UploadLimits(maxSize.toBytes(), maxUnsent, maxUnsentSize.toBytes(), keptUnsent);
    }
}
