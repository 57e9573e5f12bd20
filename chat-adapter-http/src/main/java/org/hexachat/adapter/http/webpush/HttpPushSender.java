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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.ServerKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.FilteredHostException;

/**
 * Posts by HTTP. Of an answer it reads the head alone. Who takes a byte at a time is cut off when the time for the whole is over, which no
 * time limit of a socket does. Of what goes wrong it logs the kind and the host, since whoever knows the rest of an endpoint can send there.
 */
final class HttpPushSender implements PushSender, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPushSender.class);

    /** Up to eleven days, after which it is no news anyway. The other form, a date, is taken for none. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private final CloseableHttpClient client;
    private final PushRequests requests;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor cutter;

    HttpPushSender(CloseableHttpClient client, PushRequests requests, Duration timeout) {
        this.client = client;
        this.requests = requests;
        this.timeout = timeout;
        this.cutter = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("chat-push-timeout").daemon().factory());
        cutter.setRemoveOnCancelPolicy(true);
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
        HttpPost post = requests.request(keys, to, message);
        ScheduledFuture<?> cut = cutter.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(post, to);
        } catch (FilteredHostException elsewhere) {
            report(to, "not a public address");
            return new Answer.Refused();
        } catch (IOException broken) {
            report(to, post.isCancelled() ? "timed out" : broken.getClass().getSimpleName());
            return new Answer.Failed(Optional.empty());
        } finally {
            cut.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        cutter.shutdownNow();
        client.close();
    }

    /** Closing reads an answer to its end, which it may not have, so one with a body is broken off. Without, the connection is kept. */
    private Answer answer(HttpPost post, PushSubscription to) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, post, null);
        if (response.getEntity() == null) {
            response.close();
        } else {
            post.cancel();
        }
        Answer answer = answer(response);
        if (!(answer instanceof Answer.Taken)) {
            report(to, "HTTP " + response.getCode());
        }
        return answer;
    }

    private static Answer answer(ClassicHttpResponse response) {
        int status = response.getCode();
        if (status >= HttpStatus.SC_SUCCESS && status < HttpStatus.SC_REDIRECTION) {
            return new Answer.Taken();
        }
        if (status == HttpStatus.SC_NOT_FOUND || status == HttpStatus.SC_GONE) {
            return new Answer.Gone();
        }
        return status == HttpStatus.SC_TOO_MANY_REQUESTS || status >= HttpStatus.SC_SERVER_ERROR
                ? new Answer.Failed(pause(response))
                : new Answer.Refused();
    }

    private static Optional<Duration> pause(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader(HttpHeaders.RETRY_AFTER))
                .map(Header::getValue)
                .filter(SECONDS.asMatchPredicate())
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static void report(PushSubscription to, String failure) {
        LOG.atInfo()
                .addKeyValue("host", to.endpoint().host())
                .addKeyValue("failure", failure)
                .log("A push service did not take a message");
    }
}
