package org.hexachat.adapter.http.webpush;

import com.zerodeplibs.webpush.key.PublicKeySources;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.hexachat.adapter.http.client.Outcome;
import org.hexachat.adapter.http.client.OutgoingHttp;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.ServerKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts by HTTP. Of what goes wrong it logs the kind and the host, since whoever knows the rest of an endpoint can send there. */
@Component
final class HttpPushSender implements PushSender, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPushSender.class);

    /** Up to eleven days, after which it is no news anyway. The other form, a date, is taken for none. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final OutgoingHttp http;
    private final PushRequests requests;

    HttpPushSender(WebPushProperties properties, ServerNameProperties names) {
        this.http = new OutgoingHttp("chat-push-timeout", properties);
        this.requests = new PushRequests(properties.subjectOr(names.hosts()));
    }

    @Override
    public ServerKeys newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return new ServerKeys(
                    PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic())
                            .extractStringInUncompressedForm(),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has P-256", missing);
        }
    }

    @Override
    public Answer send(ServerKeys keys, PushSubscription to, PushMessage message) {
        Outcome outcome = http.send(requests.request(keys, to, message));
        Answer answer = answer(outcome);
        if (!(answer instanceof Answer.Taken)) {
            LOG.atInfo()
                    .addKeyValue("host", to.endpoint().host())
                    .addKeyValue("failure", outcome.summary())
                    .log("A push service did not take a message");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered when answered.isSuccess() -> new Answer.Taken();
            case Outcome.Answered answered -> refusal(answered);
            case Outcome.NotPublic _ -> new Answer.Refused();
            case Outcome.Broken _ -> new Answer.Failed(Optional.empty());
        };
    }

    private static Answer refusal(Outcome.Answered answered) {
        int status = answered.status();
        if (status == HttpStatus.SC_NOT_FOUND || status == HttpStatus.SC_GONE) {
            return new Answer.Gone();
        }
        return status == HttpStatus.SC_TOO_MANY_REQUESTS || status >= HttpStatus.SC_SERVER_ERROR
                ? new Answer.Failed(pause(answered.head()))
                : new Answer.Refused();
    }

    private static Optional<Duration> pause(HttpResponse head) {
        return Optional.ofNullable(head.getFirstHeader(HttpHeaders.RETRY_AFTER))
                .map(Header::getValue)
                .filter(SECONDS.asMatchPredicate())
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
