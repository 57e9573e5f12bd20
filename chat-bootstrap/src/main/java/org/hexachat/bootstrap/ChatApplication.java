package org.hexachat.bootstrap;

import org.hexachat.bootstrap.startup.OutOfMemoryExit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChatApplication {

    /** Runs until the process is asked to end. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(new OutOfMemoryExit());
        SpringApplication.run(ChatApplication.class, args);
    }
}
