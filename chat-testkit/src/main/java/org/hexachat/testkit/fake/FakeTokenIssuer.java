package org.hexachat.testkit.fake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;

/** Issues tokens that look like real ones. */
public final class FakeTokenIssuer implements TokenIssuer {
    @Override
    public SessionToken issue() {
        return new SessionToken(
                (UUID.randomUUID() + "_" + UUID.randomUUID() + "_" + UUID.randomUUID()).replace("-", ""));
    }

    @Override
    public TokenHash hash(SessionToken token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(token.value().getBytes(StandardCharsets.UTF_8));
            return new TokenHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
