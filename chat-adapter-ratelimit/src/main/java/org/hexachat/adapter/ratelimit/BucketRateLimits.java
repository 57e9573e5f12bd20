package org.hexachat.adapter.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.jspecify.annotations.Nullable;

/**
 * A bucket for each caller of each limit, in the memory of this server. A bucket that is full again is forgotten, and so are,
 * when there are too many, those that were used least: each limit has a room of its own, so that a flood of strangers makes
 * nobody else's count go away.
 */
final class BucketRateLimits implements RateLimits {
    private final Map<Rationed, Buckets> buckets;

    /**
     * Makes the limits.
     *
     * @param subjects how many callers each limit remembers
     */
    BucketRateLimits(Map<Rationed, Ration> rations, int subjects, TimeMeter time) {
        buckets = rations.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, ration -> Buckets.of(ration.getValue(), subjects, time)));
    }

    @Override
    public void spend(Limit limit, LimitSubject subject) {
        @Nullable Buckets rationed = buckets.get(Rationed.of(limit, subject));
        if (rationed != null) {
            rationed.spend(Counted.as(subject));
        }
    }

    /** How many callers are remembered, of all limits together. */
    long size() {
        return buckets.values().stream().mapToLong(Buckets::size).sum();
    }

    /** The buckets of one limit. */
    private record Buckets(Ration ration, TimeMeter time, Cache<LimitSubject, Bucket> known) {
        /** Tidies up on the caller's thread, a little each time: on another one, a flood could outrun it. */
        static Buckets of(Ration ration, int subjects, TimeMeter time) {
            return new Buckets(
                    ration,
                    time,
                    Caffeine.newBuilder()
                            .maximumSize(subjects)
                            .expireAfterAccess(ration.timeToFill())
                            .ticker(time::currentTimeNanos)
                            .executor(Runnable::run)
                            .build());
        }

        void spend(LimitSubject subject) {
            ConsumptionProbe probe = known.get(subject, first -> full()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw ChatException.retryLater(
                        ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }

        long size() {
            known.cleanUp();
            return known.estimatedSize();
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(ration.burst()).refillGreedy(ration.count(), ration.period()))
                    .withCustomTimePrecision(time)
                    .build();
        }
    }
}
