package org.hexachat.bootstrap.startup;

import org.hexachat.application.port.in.setup.OfferSetUpUseCase;
import org.hexachat.bootstrap.postgres.StoragePlace;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.setup.SetupSecret;
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
    private final OfferSetUpUseCase setUp;

    StartupNotice(StoragePlace storage, OfferSetUpUseCase setUp) {
        this.storage = storage;
        this.setUp = setUp;
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
                  Admin    http://localhost:%1$d/admin/
                  Swagger  http://localhost:%1$d/swagger/
                  Data     %2$s
                """.formatted(port, storage.description())
                + setUp.offer().map(secret -> invitation(port, secret)).orElse("");
    }

    /** The one secret that is ever logged: whoever reads this log runs the server, and nobody else can make it theirs. */
    private static String invitation(int port, SessionToken secret) {
        return """
                  Set up   http://localhost:%d/#/setup/%s
                           Nobody is an administrator yet; this link makes one, once, within %d days.
                """.formatted(port, secret.value(), SetupSecret.LIFETIME.toDays());
    }
}
