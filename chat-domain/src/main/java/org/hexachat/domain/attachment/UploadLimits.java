package org.hexachat.domain.attachment;

import java.time.Duration;

/**
 * What keeps people from filling the disk.
 *
 * @param maxSize of one file, in bytes
 * @param maxUnsent how many files somebody may have uploaded and not sent
 * @param maxUnsentBytes how many bytes these may have together
 * @param keptUnsent how long they stay
 */
public record UploadLimits(long maxSize, int maxUnsent, long maxUnsentBytes, Duration keptUnsent) {

    public UploadLimits {
        if (maxSize < 1
                || maxUnsent < 1
                || maxUnsentBytes < maxSize
                || keptUnsent.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("One file of the largest size must fit, for a minute at least");
        }
    }
}
