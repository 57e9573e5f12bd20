package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.limit.ThrottleService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of rationing. */
@Configuration(proxyBeanMethods = false)
class LimitUseCases {

    @Bean
    ThrottleUseCase throttle(RateLimits limits) {
        return new ThrottleService(limits);
    }
}
