package org.hexachat.endtoend;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.hexachat.spectral.OpenApiDocumentCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The document as the packaged server serves it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT extends OpenApiDocumentCheck {

    private ServerProcess server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = ServerProcess.startIn(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Override
    protected String document() throws IOException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(server.http("/openapi.json")).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
