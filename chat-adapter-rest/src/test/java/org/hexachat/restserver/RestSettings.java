package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.ChangeSettingsUseCase;
import org.hexachat.application.port.in.administration.ShowSettingsUseCase;
import org.hexachat.application.service.administration.ChangeSettingsService;
import org.hexachat.application.service.administration.ShowSettingsService;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the server in memory. */
@Configuration(proxyBeanMethods = false)
class RestSettings {
    private final RestServer server;
    private final InMemoryStorage storage;

    RestSettings(RestServer server) {
        this.server = server;
        this.storage = server.storage();
    }

    @Bean
    ShowSettingsUseCase showSettings() {
        return new ShowSettingsService(storage.settings(), RestServer.CONFIGURED);
    }

    @Bean
    ChangeSettingsUseCase changeSettings() {
        return new ChangeSettingsService(
                storage.settings(), RestServer.CONFIGURED, storage.audit(), storage.transactions(), server.clock);
    }
}
