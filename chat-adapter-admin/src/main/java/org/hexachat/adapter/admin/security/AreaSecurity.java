package org.hexachat.adapter.admin.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.session.AuthenticateUseCase;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * A chain of its own before that of the API: a login of its own, sessions of the server, and a token against forged requests (Spring's in
 * forms, Vaadin's own in what its scripts send).
 */
@Configuration(proxyBeanMethods = false)
class AreaSecurity {

    /** Vaadin before 25.4 evaluates what it is sent; the page to chat in has a policy without that. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain areaFilters(
            HttpSecurity http,
            LogInUseCase logIn,
            LogOutUseCase logOut,
            ThrottleUseCase throttle,
            ChatLogOut chatLogOut,
            AuthenticateUseCase authenticate) {
        return http.securityMatcher("/admin", "/admin/**", "/VAADIN/**", "/lumo/**")
                // Without the manager of the API behind it, which knows tokens alone
                .authenticationManager(
                        new ProviderManager(new AdministratorLogin(logIn, authenticate, logOut, throttle)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        area -> area.loginView(LoginView.class).addLogoutHandler(chatLogOut))
                .formLogin(form -> form.failureHandler(sayWhy()))
                .addFilterBefore(new BoundedBody(), DisableEncodeUrlFilter.class)
                .addFilterBefore(new StillAdministrator(authenticate), AuthorizationFilter.class)
                .headers(AreaSecurity::declare)
                .build();
    }

    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, refusal) -> response.sendRedirect(
                refusal instanceof RefusedLogin refused
                        ? "/admin/login?refused=" + refused.code().code()
                        : "/admin/login");
    }

    private static void declare(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource ->
                        resource.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
