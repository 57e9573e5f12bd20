package org.hexachat.bootstrap.administrator;

import java.util.stream.Collectors;
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
        String password = properties.password();
        if (username != null && password != null) {
            ensure(new Command(username, password));
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
            throw new AdministratorRefusedException(reasons(refused), refused);
        }
    }

    private static String reasons(ChatException refused) {
        return refused.violations().isEmpty()
                ? refused.refusal().sentence()
                : refused.violations().stream()
                        .map(violation ->
                                violation.field() + ": " + violation.refusal().sentence())
                        .collect(Collectors.joining(" "));
    }
}
