package org.hexachat.bootstrap.administrator;

import org.hexachat.adapter.admin.AdminAutoConfiguration;
import org.hexachat.adapter.file.FileAutoConfiguration;
import org.hexachat.adapter.http.HttpAutoConfiguration;
import org.hexachat.adapter.ratelimit.RateLimitAutoConfiguration;
import org.hexachat.adapter.rest.RestAutoConfiguration;
import org.hexachat.adapter.web.WebAutoConfiguration;
import org.hexachat.adapter.websocket.WebSocketAutoConfiguration;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.user.MakeAdministratorService;
import org.hexachat.application.service.user.Registration;
import org.hexachat.bootstrap.postgres.StoragePlace;
import org.hexachat.domain.user.CommonPasswords;
import org.hexachat.domain.user.PasswordPolicy;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What the command needs of the server: its database, and one use case. No {@code @Configuration}, since the server, which scans
 * for these, would have the use case as well.
 */
@EnableAutoConfiguration(
        exclude = {
            AdminAutoConfiguration.class,
            FileAutoConfiguration.class,
            HttpAutoConfiguration.class,
            RateLimitAutoConfiguration.class,
            RestAutoConfiguration.class,
            WebAutoConfiguration.class,
            WebSocketAutoConfiguration.class
        },
        // Of the administrator's area, which needs a web server
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@EnableConfigurationProperties(AdministratorProperties.class)
@ComponentScan(basePackageClasses = StoragePlace.class)
class AdministratorStore {

    @Bean
    MakeAdministratorUseCase makeAdministrator(
            UserRepository users,
            SetupSecretRepository secrets,
            PasswordHasher hasher,
            IdGenerator ids,
            Clock clock,
            Transactions transactions) {
        PasswordPolicy policy = PasswordPolicy.standard(CommonPasswords.load());
        return new MakeAdministratorService(
                users, secrets, new Registration(users, policy, hasher, ids, clock), transactions);
    }
}
