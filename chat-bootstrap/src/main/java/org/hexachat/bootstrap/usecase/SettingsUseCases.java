package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ChangeSettingsUseCase;
import org.hexachat.application.port.in.administration.ShowSettingsUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.administration.ChangeSettingsService;
import org.hexachat.application.service.administration.ShowSettingsService;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.domain.settings.ServerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be changed while the server runs. */
@Configuration(proxyBeanMethods = false)
class SettingsUseCases {

    @Bean
    ServerSettings configuredSettings(AccountProperties accounts, RoomProperties rooms, RetentionProperties retention) {
        return new ServerSettings(accounts.registration(), rooms.creation(), retention.kept(), accounts.policy());
    }

    @Bean
    CurrentSettings currentSettings(SettingsRepository settings, ServerSettings configured) {
        return new CurrentSettings(settings, configured);
    }

    @Bean
    ShowSettingsUseCase showSettings(SettingsRepository settings, ServerSettings configured) {
        return new ShowSettingsService(settings, configured);
    }

    @Bean
    ChangeSettingsUseCase changeSettings(
            SettingsRepository settings,
            ServerSettings configured,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        return new ChangeSettingsService(settings, configured, audit, transactions, clock);
    }
}
