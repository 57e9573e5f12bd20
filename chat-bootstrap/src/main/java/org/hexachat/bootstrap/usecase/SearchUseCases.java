package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.search.SearchMessagesService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of finding messages. */
@Configuration(proxyBeanMethods = false)
class SearchUseCases {

    @Bean
    SearchMessagesUseCase searchMessages(MessageSearch search, RateLimits limits) {
        return new SearchMessagesService(search, limits);
    }
}
