package org.hexachat.endtoend.v1;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** A server for the tests of a class, with an administrator. */
final class AdministeredServer implements BeforeAllCallback, AfterAllCallback {

    private static final String ROOT = "root";

    private Path folder;
    private HttpClient http;
    private ServerProcess server;
    private V1Person root;

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        folder = Files.createTempDirectory("administered-");
        http = HttpClient.newHttpClient();
        server = ServerProcess.startIn(
                folder, Map.of("CHAT_ADMIN_USERNAME", ROOT, "CHAT_ADMIN_PASSWORD", V1Person.PASSWORD));
        root = loggedIn(ROOT);
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        server.close();
        http.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    V1Person root() {
        return root;
    }

    V1Person registered(String name) {
        return V1Person.registered(server, http, name);
    }

    V1Person loggedIn(String name) {
        return V1Person.loggedIn(server, http, name);
    }

    V1Person unknown() {
        return V1Person.unknown(server, http);
    }

    HttpClient http() {
        return http;
    }

    ServerProcess process() {
        return server;
    }
}
