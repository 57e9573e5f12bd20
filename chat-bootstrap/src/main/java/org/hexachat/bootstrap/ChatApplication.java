package org.hexachat.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class ChatApplication {
    /** Runs until the process is asked to end. */
    public static void main(String[] args) {
        SpringApplication.run(ChatApplication.class, args);
    }
}
