package org.hexachat.bootstrap.administrator;

import java.util.Optional;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase.Command;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase.Outcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes the administrator that the configuration names, where there is none yet. */
@Component
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AdministratorProperties properties;
    private final EnsureAdministratorUseCase administrators;

    FirstAdministrator(AdministratorProperties properties, EnsureAdministratorUseCase administrators) {
        this.properties = properties;
        this.administrators = administrators;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String username = properties.username();
        Optional<String> password = ConfiguredPassword.in(properties);
        if (username != null && password.isPresent()) {
            Optional<String> room = Optional.ofNullable(properties.room()).filter(StringUtils::hasText);
            ensure(new Command(username, password.get(), room));
        }
    }

    private void ensure(Command command) {
        try {
            Outcome outcome = administrators.ensure(command);
            LOG.atInfo().addKeyValue("outcome", outcome).log("First administrator");
        } catch (ChatException refused) {
            if (refused.kind() == ErrorKind.UNAVAILABLE) {
                throw refused;
            }
            throw new AdministratorRefusedException(Reasons.of(refused), refused);
        }
    }
}
