package org.hexachat.adapter.http.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpResponse;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Sends where strangers say. Of an answer it reads the head alone. Who takes a byte at a time is cut off when the time for the whole is
 * over, which no time limit of a socket does.
 */
public final class OutgoingHttp implements AutoCloseable {

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor cutter;

    /**
     * Makes one with connections of its own.
     *
     * @param cutter the name of the thread that cuts off
     */
    public OutgoingHttp(String cutter, HttpTerms terms) {
        this.client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(client -> client.disableAutomaticRetries()
                        .disableContentCompression()
                        .setUserAgent("Hexachat"))
                .build(settings(terms));
        this.timeout = terms.timeout();
        this.cutter = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(cutter).daemon().factory());
        this.cutter.setRemoveOnCancelPolicy(true);
    }

    /** Sends once, and waits for the head of the answer. */
    public Outcome send(HttpPost post) {
        ScheduledFuture<?> cut = cutter.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return new Outcome.Answered(head(post));
        } catch (FilteredHostException elsewhere) {
            return new Outcome.NotPublic();
        } catch (IOException broken) {
            return new Outcome.Broken(
                    post.isCancelled() ? "timed out" : broken.getClass().getSimpleName());
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
    private HttpResponse head(HttpPost post) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, post, null);
        if (response.getEntity() == null) {
            response.close();
        } else {
            post.cancel();
        }
        return response;
    }

    /** The filter is asked for the addresses that are connected to, whatever a name meant a moment before. */
    private static HttpClientSettings settings(HttpTerms terms) {
        return HttpClientSettings.defaults()
                .withTimeouts(terms.connectTimeout(), terms.timeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withCookieHandling(HttpCookieHandling.DISABLE)
                .withInetAddressFilter(
                        terms.allowPrivate() ? InetAddressFilter.all() : InetAddressFilter.externalAddresses());
    }
}
