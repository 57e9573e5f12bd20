package org.hexachat.adapter.http.webpush;

import com.zerodeplibs.webpush.EncryptedPushMessage;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.header.TTL;
import com.zerodeplibs.webpush.header.Topic;
import com.zerodeplibs.webpush.header.Urgency;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.ServerKeys;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a push service is asked to pass on: signed for the service (RFC 8292), encrypted for the browser (RFC 8291). */
final class PushRequests {

    /** Who was away for longer looks at the page anyway. */
    private static final long LIFETIME_DAYS = 1;

    /** Half of what a push service takes at most, so that clocks may differ. */
    private static final int SIGNED_FOR_HOURS = 12;

    private static final int TOPIC_LENGTH = 32;

    private final JsonMapper json = new JsonMapper();
    private final String subject;

    PushRequests(String subject) {
        this.subject = subject;
    }

    HttpPost request(ServerKeys keys, PushSubscription to, PushMessage message) {
        EncryptedPushMessage encrypted = encrypted(to, message);
        HttpPost post = new HttpPost(to.endpoint().value());
        post.setEntity(new ByteArrayEntity(
                encrypted.toBytes(), ContentType.create(encrypted.mediaType()), encrypted.contentEncoding()));
        post.setHeader(HttpHeaders.AUTHORIZATION, authorization(keys, to));
        post.setHeader(TTL.HEADER_NAME, TTL.days(LIFETIME_DAYS));
        post.setHeader(Urgency.HEADER_NAME, message.urgent() ? Urgency.high() : Urgency.normal());
        post.setHeader(Topic.HEADER_NAME, topic(to, message));
        return post;
    }

    private EncryptedPushMessage encrypted(PushSubscription to, PushMessage message) {
        return MessageEncryptions.of()
                .encrypt(
                        UserAgentMessageEncryptionKeyInfo.of(
                                to.key().value(), to.secret().value()),
                        com.zerodeplibs.webpush.PushMessage.of(json.writeValueAsBytes(Payload.of(message))));
    }

    private String authorization(ServerKeys keys, PushSubscription to) {
        return VAPIDKeyPairs.of(
                        PrivateKeySources.ofPKCS8Bytes(Base64.getDecoder().decode(keys.privateKey())),
                        PublicKeySources.ofUncompressedBytes(
                                Base64.getUrlDecoder().decode(keys.publicKey())))
                .generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                        .resourceURLString(to.endpoint().value())
                        .expiresAfter(SIGNED_FOR_HOURS, TimeUnit.HOURS)
                        .subject(subject)
                        .build());
    }

    /** The same for a room of one browser, and nothing that tells a push service which of its browsers are in one room. */
    private static String topic(PushSubscription to, PushMessage message) {
        String named = message.room().value() + " " + to.secret().value();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, TOPIC_LENGTH);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
