package org.hexachat.adapter.rest.security;

import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * Stateless: a token with each request, in a header, or in a cookie that browsers send by themselves; a download also by a ticket in its address.
 * What other pages make browsers send is refused by {@link Forgery} rather than by Spring, whose token would be a second secret to keep in step.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** A bean, since Boot makes up an account with a password where there is none of its kind. */
    @Bean
    TokenAuthenticationManager tokens(AuthenticateUseCase authenticate) {
        return new TokenAuthenticationManager(authenticate::authenticate);
    }

    @Bean
    SecurityFilterChain chatSecurity(
            HttpSecurity http,
            TokenAuthenticationManager tokens,
            RedeemTicketUseCase redeem,
            SecurityRefusals refusals,
            ObjectProvider<SecurityContextHolderStrategy> strategies) {
        TokenAuthenticationManager tickets = new TokenAuthenticationManager(redeem::redeem);
        // Another front of this server can bring one of its own, which is everybody's then
        SecurityContextHolderStrategy callers =
                strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(tokenFilter(tokens, refusals, callers), AnonymousAuthenticationFilter.class)
                .addFilterBefore(cookieFilter(tokens, refusals, callers), AnonymousAuthenticationFilter.class)
                .addFilterBefore(ticketFilter(tickets, refusals, callers), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(AccessRules::declare)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::declare)
                .build();
    }

    /** The adapter of the sockets recognizes its callers itself. */
    private static AuthenticationFilter tokenFilter(
            TokenAuthenticationManager tokens, SecurityRefusals refusals, SecurityContextHolderStrategy callers) {
        var filter = new AuthenticationFilter(tokens, new TokenConverter());
        filter.setSecurityContextHolderStrategy(callers);
        filter.setRequestMatcher(new NegatedRequestMatcher(AccessRules.SOCKETS));
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(refusals);
        return filter;
    }

    /** Has a name, since of two filters of one class without names the second takes itself for the first, and does nothing. */
    private static AuthenticationFilter cookieFilter(
            TokenAuthenticationManager tokens, SecurityRefusals refusals, SecurityContextHolderStrategy callers) {
        var filter = new AuthenticationFilter(tokens, new CookieConverter());
        filter.setSecurityContextHolderStrategy(callers);
        filter.setBeanName("cookieFilter");
        filter.setRequestMatcher(AccessRules.OPENED_BY_COOKIE);
        filter.setSuccessHandler((request, response, authentication) -> SessionCookie.noteUse(request));
        filter.setFailureHandler(new CookieRefusals(refusals));
        return filter;
    }

    private static AuthenticationFilter ticketFilter(
            TokenAuthenticationManager tickets, SecurityRefusals refusals, SecurityContextHolderStrategy callers) {
        var filter = new AuthenticationFilter(tickets, new TicketConverter());
        filter.setSecurityContextHolderStrategy(callers);
        filter.setBeanName("ticketFilter");
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(refusals);
        return filter;
    }
}
