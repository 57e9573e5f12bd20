package org.hexachat.testkit.fake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;

/** Hashes at once and keeps no secret: for tests alone. Counts what a real hasher would have worked for. */
public final class FakePasswordHasher implements PasswordHasher {
    private final int strength;
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean busy;

    private FakePasswordHasher(int strength) {
        this.strength = strength;
    }

    /** A hasher with the parameters of today. */
    public static FakePasswordHasher create() {
        return ofStrength(1);
    }

    /** A hasher for which every hash of less strength is outdated. */
    public static FakePasswordHasher ofStrength(int strength) {
        return new FakePasswordHasher(strength);
    }

    /** Refuses every call from now on. */
    public FakePasswordHasher becomeBusy() {
        busy = true;
        return this;
    }

    /** How many times a password was hashed or compared so far, or pretended to be. */
    public int work() {
        return work.get();
    }

    @Override
    public PasswordHash hash(RawPassword password) {
        toil();
        return new PasswordHash("fake$" + strength + "$" + UUID.randomUUID() + "$" + digest(password));
    }

    @Override
    public boolean matches(RawPassword password, PasswordHash hash) {
        toil();
        return hash.value().endsWith("$" + digest(password));
    }

    @Override
    public void matchNothing(RawPassword password) {
        toil();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return Integer.parseInt(hash.value().split("\\$", -1)[1]) < strength;
    }

    private void toil() {
        if (busy) {
            throw ChatException.retryLater(ErrorCode.SERVER_BUSY, Duration.ofSeconds(1));
        }
        work.incrementAndGet();
    }

    private static String digest(RawPassword password) {
        return HexFormat.of().formatHex(password.value().getBytes(StandardCharsets.UTF_8));
    }
}
