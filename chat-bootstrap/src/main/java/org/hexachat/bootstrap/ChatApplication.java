package org.hexachat.bootstrap;

import org.hexachat.bootstrap.administrator.CreateAdministrator;
import org.hexachat.bootstrap.startup.OutOfMemoryExit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChatApplication {

    /** Runs until the process is asked to end, or does what a command says. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(new OutOfMemoryExit());
        if (CreateAdministrator.isAskedFor(args)) {
            System.exit(CreateAdministrator.run(args));
        }
        SpringApplication.run(ChatApplication.class, args);
    }
}
