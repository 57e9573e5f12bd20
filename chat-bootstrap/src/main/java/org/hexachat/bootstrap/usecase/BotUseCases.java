package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.bot.ChangeBotScopesUseCase;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.in.bot.ListBotsUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.bot.BotRights;
import org.hexachat.application.service.bot.BotTokens;
import org.hexachat.application.service.bot.ChangeBotScopesService;
import org.hexachat.application.service.bot.CreateBotService;
import org.hexachat.application.service.bot.DeleteBotService;
import org.hexachat.application.service.bot.ListBotsService;
import org.hexachat.application.service.bot.RenewBotTokenService;
import org.hexachat.application.service.user.AccountRemoval;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** The use cases of bots, and the guard before all others. */
@Configuration(proxyBeanMethods = false)
class BotUseCases {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BotGuard botGuard() {
        return new BotGuard(new BotRights());
    }

    @Bean
    BotTokens botTokens(SessionRepository sessions, TokenIssuer tokens, IdGenerator ids, Clock clock) {
        return new BotTokens(sessions, tokens, ids, clock);
    }

    @Bean
    CreateBotUseCase createBot(
            BotRepository bots,
            BotTokens tokens,
            Transactions transactions,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        return new CreateBotService(bots, tokens, transactions, limits, ids, clock);
    }

    @Bean
    ListBotsUseCase listBots(BotRepository bots) {
        return new ListBotsService(bots);
    }

    @Bean
    ChangeBotScopesUseCase changeBotScopes(
            BotRepository bots, BotTokens tokens, Transactions transactions, LiveConnections connections) {
        return new ChangeBotScopesService(bots, tokens, transactions, connections);
    }

    @Bean
    RenewBotTokenUseCase renewBotToken(
            BotRepository bots,
            BotTokens tokens,
            Transactions transactions,
            LiveConnections connections,
            RateLimits limits) {
        return new RenewBotTokenService(bots, tokens, transactions, connections, limits);
    }

    @Bean
    DeleteBotUseCase deleteBot(BotRepository bots, AccountRemoval removal) {
        return new DeleteBotService(bots, removal);
    }
}
