package org.hexachat.testkit.wrong;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.domain.push.PushMessage;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.ServerKeys;
import org.hexachat.testkit.contract.PushSenderContract;

/** Messages that others can read, that go where they may not, or whose answers are misunderstood. */
final class WrongPushSenders {
    private WrongPushSenders() {}

    @CaughtBy({"what_is_sent_is_read_by_the_browser_alone", "the_push_service_knows_from_whom_it_is"})
    static final class EncryptsAndSignsNothing extends Wrong {}

    @CaughtBy("nothing_goes_to_private_addresses")
    static final class SendsToAnyAddress extends Wrong {
        @Override
        boolean refuses(boolean allowPrivate) {
            return false;
        }
    }

    @CaughtBy("redirects_are_not_followed")
    static final class FollowsRedirects extends Wrong {
        @Override
        HttpClient.Redirect redirect() {
            return HttpClient.Redirect.ALWAYS;
        }
    }

    @CaughtBy("what_is_newer_takes_the_place_of_what_waits_of_the_same_room")
    static final class PilesUpWhatIsOld extends Wrong {
        @Override
        String topic(PushMessage message) {
            return "t" + message.text();
        }
    }

    @CaughtBy("who_is_gone_wants_nothing_more")
    static final class TriesForEver extends Wrong {
        @Override
        PushSender.Answer answer(int status, Optional<Duration> pause) {
            return status / 100 == 4 ? new PushSender.Answer.Failed(pause) : super.answer(status, pause);
        }
    }

    @CaughtBy("what_is_refused_is_not_to_be_sent_again")
    static final class TakesEveryAnswer extends Wrong {
        @Override
        PushSender.Answer answer(int status, Optional<Duration> pause) {
            return new PushSender.Answer.Taken();
        }
    }

    @CaughtBy("who_wants_to_be_left_alone_says_for_how_long")
    static final class KnowsNoPause extends Wrong {
        @Override
        PushSender.Answer answer(int status, Optional<Duration> pause) {
            return super.answer(status, Optional.empty());
        }
    }

    private abstract static class Wrong extends PushSenderContract {

        @Override
        protected PushSender sender(boolean allowPrivate, Duration timeout) {
            return new PushSender() {
                @Override
                public ServerKeys newKeys() {
                    return new ServerKeys(UUID.randomUUID().toString(), "");
                }

                @Override
                public Answer send(ServerKeys keys, PushSubscription to, PushMessage message) {
                    return refuses(allowPrivate) ? new PushSender.Answer.Refused() : sent(to, message, timeout);
                }
            };
        }

        boolean refuses(boolean allowPrivate) {
            return !allowPrivate;
        }

        HttpClient.Redirect redirect() {
            return HttpClient.Redirect.NEVER;
        }

        String topic(PushMessage message) {
            return message.room().value().toString().replace("-", "");
        }

        PushSender.Answer answer(int status, Optional<Duration> pause) {
            return switch (status) {
                case 200, 201, 202 -> new PushSender.Answer.Taken();
                case 404, 410 -> new PushSender.Answer.Gone();
                case 429, 500, 503 -> new PushSender.Answer.Failed(pause);
                default -> new PushSender.Answer.Refused();
            };
        }

        private PushSender.Answer sent(PushSubscription to, PushMessage message, Duration timeout) {
            try (HttpClient client =
                    HttpClient.newBuilder().followRedirects(redirect()).build()) {
                HttpResponse<Void> response = client.send(
                        HttpRequest.newBuilder(URI.create(to.endpoint().value()))
                                .timeout(timeout)
                                .header("Content-Encoding", "aes128gcm")
                                .header("TTL", "86400")
                                .header("Urgency", message.urgent() ? "high" : "normal")
                                .header("Topic", topic(message))
                                .POST(HttpRequest.BodyPublishers.ofString(message.text()))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                return answer(
                        response.statusCode(),
                        response.headers()
                                .firstValue("Retry-After")
                                .filter(value -> value.matches("\\d+"))
                                .map(value -> Duration.ofSeconds(Long.parseLong(value))));
            } catch (IOException failed) {
                return new PushSender.Answer.Failed(Optional.empty());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
