package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.push.CollectPushNoticesUseCase;
import org.hexachat.application.port.in.push.ListPushSubscriptionsUseCase;
import org.hexachat.application.port.in.push.SendPushNoticesUseCase;
import org.hexachat.application.port.in.push.ShowPushKeyUseCase;
import org.hexachat.application.port.in.push.SubscribeToPushUseCase;
import org.hexachat.application.port.in.push.UnsubscribeFromPushUseCase;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.service.push.CollectPushNoticesService;
import org.hexachat.application.service.push.ListPushSubscriptionsService;
import org.hexachat.application.service.push.PushKeyring;
import org.hexachat.application.service.push.PushNews;
import org.hexachat.application.service.push.SendPushNoticesService;
import org.hexachat.application.service.push.ShowPushKeyService;
import org.hexachat.application.service.push.SubscribeToPushService;
import org.hexachat.application.service.push.UnsubscribeFromPushService;
import org.hexachat.domain.push.PushTerms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of Web Push. */
@Configuration(proxyBeanMethods = false)
class PushUseCases {

    @Bean
    PushTerms pushTerms(PushProperties properties) {
        return properties.terms();
    }

    @Bean
    PushKeyring pushKeyring(PushKeyRepository keys, PushSender sender) {
        return new PushKeyring(keys, sender);
    }

    @Bean
    PushNews pushNews(
            RoomRepository rooms, MessageRepository messages, ReadStateRepository readStates, BlockRepository blocks) {
        return new PushNews(rooms, messages, readStates, blocks);
    }

    @Bean
    ShowPushKeyUseCase showPushKey(PushKeyring keyring, PushTerms terms) {
        return new ShowPushKeyService(keyring, terms);
    }

    @Bean
    SubscribeToPushUseCase subscribeToPush(
            PushSubscriptionRepository subscriptions, PushTerms terms, IdGenerator ids, Clock clock) {
        return new SubscribeToPushService(subscriptions, terms, ids, clock);
    }

    @Bean
    ListPushSubscriptionsUseCase listPushSubscriptions(PushSubscriptionRepository subscriptions) {
        return new ListPushSubscriptionsService(subscriptions);
    }

    @Bean
    UnsubscribeFromPushUseCase unsubscribeFromPush(PushSubscriptionRepository subscriptions) {
        return new UnsubscribeFromPushService(subscriptions);
    }

    @Bean
    CollectPushNoticesUseCase collectPushNotices(PushNoticeRepository notices, PushTerms terms, Clock clock) {
        return new CollectPushNoticesService(notices, terms, clock);
    }

    @Bean
    SendPushNoticesUseCase sendPushNotices(
            PushNoticeRepository notices,
            PushSubscriptionRepository subscriptions,
            PushNews news,
            PushKeyring keyring,
            PushSender sender,
            PushTerms terms,
            Clock clock) {
        return new SendPushNoticesService(notices, subscriptions, news, keyring, sender, terms, clock);
    }
}
