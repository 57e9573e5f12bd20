package org.hexachat.adapter.persistence.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * Tokens of 256 random bits. A plain digest is enough to keep them by: there is nothing to guess, so nothing to slow down. The
 * prefix lets scanners find a token that leaked into a file.
 */
@Component
final class SecureRandomTokenIssuer implements TokenIssuer {

    static final String PREFIX = "chat_";

    private static final int BYTES = 32;

    private final StringKeyGenerator keys =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);

    @Override
    public SessionToken issue() {
        return new SessionToken(PREFIX + keys.generateKey());
    }

    @Override
    public TokenHash hash(SessionToken token) {
        byte[] digest = sha256().digest(token.value().getBytes(StandardCharsets.US_ASCII));
        return new TokenHash(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
