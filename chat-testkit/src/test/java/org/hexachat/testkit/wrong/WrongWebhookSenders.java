package org.hexachat.testkit.wrong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.hexachat.application.port.out.EventWriter;
import org.hexachat.application.port.out.WebhookSender;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.hexachat.testkit.contract.EventWriterContract;
import org.hexachat.testkit.contract.WebhookSenderContract;

/** Events that are sent where they may not, or not as they are. */
final class WrongWebhookSenders {
    private WrongWebhookSenders() {}

    @CaughtBy("nothing_goes_to_private_addresses")
    static final class SendsToAnyAddress extends Wrong {
        @Override
        Optional<WebhookSender.Answer> before(boolean allowPrivate) {
            return Optional.empty();
        }
    }

    @CaughtBy("redirects_are_not_followed")
    static final class FollowsRedirects extends Wrong {
        @Override
        HttpClient.Redirect redirect() {
            return HttpClient.Redirect.ALWAYS;
        }
    }

    @CaughtBy("what_is_sent_arrives_signed")
    static final class SignsNothing extends Wrong {}

    @CaughtBy("who_is_gone_wants_nothing_more")
    static final class TriesForEver extends Wrong {
        @Override
        WebhookSender.Answer answer(int status) {
            return status == 204 || status == 200
                    ? new WebhookSender.Answer.Taken()
                    : new WebhookSender.Answer.Failed("HTTP " + status);
        }
    }

    @CaughtBy("what_is_refused_failed")
    static final class TakesEveryAnswer extends Wrong {
        @Override
        WebhookSender.Answer answer(int status) {
            return new WebhookSender.Answer.Taken();
        }
    }

    @CaughtBy("an_event_is_one_object_on_one_line_that_says_what_where_and_by_whom")
    static final class WritesNoPlace extends EventWriterContract {
        @Override
        protected EventWriter writer() {
            return event -> "{\"type\":\""
                    + (event.change().getClass().getSimpleName().equals("MemberJoined")
                            ? "member.joined"
                            : "message.posted")
                    + "\"}";
        }
    }

    private abstract static class Wrong extends WebhookSenderContract {

        @Override
        protected WebhookSender sender(boolean allowPrivate, Duration timeout) {
            return (url, secret, message) -> before(allowPrivate).orElseGet(() -> sent(url, secret, message, timeout));
        }

        Optional<WebhookSender.Answer> before(boolean allowPrivate) {
            return allowPrivate ? Optional.empty() : Optional.of(new WebhookSender.Answer.Failed("private"));
        }

        HttpClient.Redirect redirect() {
            return HttpClient.Redirect.NEVER;
        }

        WebhookSender.Answer answer(int status) {
            if (status == 410) {
                return new WebhookSender.Answer.Gone();
            }
            return status / 100 == 2
                    ? new WebhookSender.Answer.Taken()
                    : new WebhookSender.Answer.Failed("HTTP " + status);
        }

        private WebhookSender.Answer sent(
                WebhookUrl url, WebhookSecret secret, WebhookSender.Message message, Duration timeout) {
            try (HttpClient client =
                    HttpClient.newBuilder().followRedirects(redirect()).build()) {
                HttpResponse<InputStream> response = client.send(
                        HttpRequest.newBuilder(URI.create(url.value()))
                                .timeout(timeout)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .header("webhook-id", message.id())
                                .header("webhook-timestamp", "0")
                                .header(
                                        "webhook-signature",
                                        "v1," + secret.value().length())
                                .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                response.body().close();
                return answer(response.statusCode());
            } catch (IOException failed) {
                return new WebhookSender.Answer.Failed(failed.toString());
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
