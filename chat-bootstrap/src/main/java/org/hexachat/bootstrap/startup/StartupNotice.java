package org.hexachat.bootstrap.startup;

import org.hexachat.bootstrap.postgres.StoragePlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where everything is, once it is there. */
@Component
final class StartupNotice implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartupNotice.class);

    private final StoragePlace storage;

    StartupNotice(StoragePlace storage) {
        this.storage = storage;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(text(web.getWebServer().getPort()));
        }
    }

    private String text(int port) {
        return """
                Hexachat is ready.
                  Page     http://localhost:%1$d/
                  Swagger  http://localhost:%1$d/swagger/
                  Data     %2$s
                """.formatted(port, storage.description());
    }
}
