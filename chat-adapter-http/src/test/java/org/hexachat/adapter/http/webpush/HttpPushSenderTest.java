package org.hexachat.adapter.http.webpush;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.testkit.contract.PushSenderContract;

class HttpPushSenderTest extends PushSenderContract {

    @Override
    protected PushSender sender(boolean allowPrivate, Duration timeout) {
        return new HttpPushSender(
                new WebPushProperties(Optional.empty(), allowPrivate, Duration.ofSeconds(2), timeout),
                new ServerNameProperties(List.of()));
    }
}
