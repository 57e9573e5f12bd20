package org.hexachat.adapter.rest.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Stateless: a token with each request, no session, no cookie, and so no forged requests to defend against. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain chatSecurity(HttpSecurity http, TokenAuthenticationManager tokens, SecurityRefusals refusals) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(tokenFilter(tokens, refusals), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(AccessRules::declare)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::declare)
                .build();
    }

    /** The adapter of the sockets recognizes its callers itself. */
    private static AuthenticationFilter tokenFilter(TokenAuthenticationManager tokens, SecurityRefusals refusals) {
        var filter = new AuthenticationFilter(tokens, new TokenConverter());
        filter.setRequestMatcher(new NegatedRequestMatcher(AccessRules.SOCKETS));
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(refusals);
        return filter;
    }
}
