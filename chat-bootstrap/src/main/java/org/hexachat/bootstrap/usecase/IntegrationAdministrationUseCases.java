package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.administration.AccountAct;
import org.hexachat.application.service.administration.ListAdministeredBotsService;
import org.hexachat.application.service.administration.RemoveBotService;
import org.hexachat.application.service.user.AccountRemoval;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those can ask about bots who run the server. */
@Configuration(proxyBeanMethods = false)
class IntegrationAdministrationUseCases {

    @Bean
    ListAdministeredBotsUseCase listAdministeredBots(AdministeredBotRepository bots, UserRepository users) {
        return new ListAdministeredBotsService(bots, users);
    }

    @Bean
    RemoveBotUseCase removeBot(AdministeredBotRepository bots, AccountRemoval removal, AccountAct act) {
        return new RemoveBotService(bots, removal, act);
    }
}
