package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.setup.OfferSetUpUseCase;
import org.hexachat.application.port.in.setup.SetUpUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.setup.OfferSetUpService;
import org.hexachat.application.service.setup.SetUpService;
import org.hexachat.application.service.user.Registration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the first run. */
@Configuration(proxyBeanMethods = false)
class SetupUseCases {

    @Bean
    FirstRoom firstRoom(RoomRepository rooms, RoomLog log, IdGenerator ids, Clock clock) {
        return new FirstRoom(rooms, log, ids, clock);
    }

    @Bean
    OfferSetUpUseCase offerSetUp(UserRepository users, SetupSecretRepository secrets, TokenIssuer tokens, Clock clock) {
        return new OfferSetUpService(users, secrets, tokens, clock);
    }

    @Bean
    SetUpUseCase setUp(
            UserRepository users,
            SetupSecretRepository secrets,
            Registration registration,
            FirstRoom rooms,
            TokenIssuer tokens,
            Transactions transactions,
            Clock clock) {
        return new SetUpService(users, secrets, registration, rooms, tokens, transactions, clock);
    }
}
