package org.hexachat.bootstrap.administrator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase.Command;
import org.hexachat.bootstrap.postgres.DatabaseFailure;
import org.hexachat.bootstrap.postgres.FolderInUse;
import org.hexachat.domain.error.ChatException;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar chat.jar create-admin <username>}: makes an administrator, says so in a line, and ends. Takes the settings of the
 * server, and serves nothing.
 */
public final class CreateAdministrator {

    private static final String NAME = "create-admin";
    private static final String USAGE = "Usage: java -jar chat.jar create-admin <username> [--chat.data-dir=...]";

    /** What goes wrong is said in a line of ours, and not in the form of a server that does not start. */
    private static final String[] QUIET = {
        "logging.level.root=error",
        "logging.level.org.springframework.boot.SpringApplication=off",
        "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter=off"
    };

    private CreateAdministrator() {}

    /** Whether the arguments of the program ask for this. */
    public static boolean isAskedFor(String... arguments) {
        return words(arguments).findFirst().filter(NAME::equals).isPresent();
    }

    /** Does it, and answers the status for the process to end with: 0 where it is done, 2 where it was asked for wrongly. */
    public static int run(String... arguments) {
        List<String> names = words(arguments).skip(1).toList();
        if (names.size() != 1) {
            System.err.println(USAGE);
            return 2;
        }
        try (ConfigurableApplicationContext context = open(arguments)) {
            System.out.println(make(names.getFirst(), context));
            return 0;
        } catch (RuntimeException failed) {
            System.err.println("No administrator was made. " + reason(failed));
            return 1;
        }
    }

    private static Stream<String> words(String... arguments) {
        return new DefaultApplicationArguments(arguments).getNonOptionArgs().stream();
    }

    private static ConfigurableApplicationContext open(String... arguments) {
        return new SpringApplicationBuilder(AdministratorStore.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(QUIET)
                .run(arguments);
    }

    private static String make(String name, ConfigurableApplicationContext context) {
        Optional<String> configured = ConfiguredPassword.in(context.getBean(AdministratorProperties.class));
        Command command = new Command(name, () -> configured.orElseGet(AskedPassword::read));
        return switch (context.getBean(MakeAdministratorUseCase.class).make(command)) {
            case CREATED -> "The account %s was made; it is an administrator.".formatted(name);
            case PROMOTED ->
                "The account %s was there; it is an administrator now, with the password that it has.".formatted(name);
            case ALREADY_THERE -> "The account %s was an administrator already.".formatted(name);
        };
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed.getCause();
        return sentence(failed).orElseGet(() -> cause == null ? failed.toString() : reason(cause));
    }

    private static Optional<String> sentence(Throwable failed) {
        return switch (failed) {
            case FolderInUse inUse ->
                Optional.of(inUse.getMessage()
                        + " Stop that server first. While nobody is an administrator, its log has a link that"
                        + " makes one without a stop (POST /api/v1/setup).");
            case DatabaseFailure database -> Optional.of(database.getMessage() + " " + database.remedy());
            case AdministratorRefusedException refused -> Optional.ofNullable(refused.getMessage());
            case ChatException refused -> Optional.of(Reasons.of(refused));
            default -> Optional.empty();
        };
    }
}
