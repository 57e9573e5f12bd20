package org.hexachat.adapter.rest.v1.push;

import org.hexachat.adapter.rest.input.RequestFields;
import org.hexachat.adapter.rest.v1.input.ResourceId;
import org.hexachat.adapter.rest.v1.push.wire.MadePushSubscription;
import org.hexachat.adapter.rest.v1.push.wire.NewPushSubscription;
import org.hexachat.adapter.rest.v1.push.wire.PushSubscriptionList;
import org.hexachat.adapter.rest.v1.push.wire.PushSubscriptionView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.push.ListPushSubscriptionsUseCase;
import org.hexachat.application.port.in.push.SubscribeToPushUseCase;
import org.hexachat.application.port.in.push.UnsubscribeFromPushUseCase;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushKey;
import org.hexachat.domain.push.PushSecret;
import org.hexachat.domain.push.PushSubscription;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which browsers of a person are told of messages. */
@RestController
@RequestMapping(path = "/api/v1/account/push-subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
final class PushSubscriptionController {
    private final SubscribeToPushUseCase subscribe;
    private final ListPushSubscriptionsUseCase list;
    private final UnsubscribeFromPushUseCase unsubscribe;

    PushSubscriptionController(
            SubscribeToPushUseCase subscribe,
            ListPushSubscriptionsUseCase list,
            UnsubscribeFromPushUseCase unsubscribe) {
        this.subscribe = subscribe;
        this.list = list;
        this.unsubscribe = unsubscribe;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadePushSubscription subscribe(@AuthenticationPrincipal Caller caller, @RequestBody NewPushSubscription wanted) {
        RequestFields fields = new RequestFields();
        String endpoint = fields.required("endpoint", wanted.endpoint());
        String key = fields.required("keys.p256dh", wanted.keysOrNone().p256dh());
        String secret = fields.required("keys.auth", wanted.keysOrNone().auth());
        PushSubscription made = subscribe.subscribe(new SubscribeToPushUseCase.Command(
                caller,
                fields.blaming("endpoint", () -> new PushEndpoint(endpoint)),
                fields.blaming("keys.p256dh", () -> new PushKey(key)),
                fields.blaming("keys.auth", () -> new PushSecret(secret))));
        return new MadePushSubscription(made.id().value(), made.endpoint().host(), made.createdAt());
    }

    @GetMapping
    PushSubscriptionList list(@AuthenticationPrincipal Caller caller) {
        return new PushSubscriptionList(
                list.list(caller).stream()
                        .map(subscription -> view(subscription, caller))
                        .toList(),
                null);
    }

    @DeleteMapping("/{subscription}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@AuthenticationPrincipal Caller caller, @PathVariable String subscription) {
        unsubscribe.unsubscribe(
                new UnsubscribeFromPushUseCase.Command(caller, ResourceId.ofPushSubscription(subscription)));
    }

    private static PushSubscriptionView view(PushSubscription subscription, Caller caller) {
        return new PushSubscriptionView(
                subscription.id().value(),
                subscription.endpoint().host(),
                subscription.createdAt(),
                subscription.session().equals(caller.session()));
    }
}
