package org.hexachat.adapter.rest.input;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.UrlHandlerFilter;

/** Every path of the API may end in a slash, and none needs to. Nothing is redirected, since a redirected POST loses its body. */
@Configuration(proxyBeanMethods = false)
class FinalSlash {
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> finalSlashFilter() {
        var registration = new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/api/**", "/auth/**")
                .wrapRequest()
                .build());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }
}
