package org.hexachat.endtoend.page;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** A server and a browser for the tests of a class, and the people of one test, who all leave without a trace of trouble. */
final class Stage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final String ADMINISTRATOR = "admin";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** People come faster here than they do elsewhere; other limits stay as they are. */
    private static final Map<String, String> SETTINGS = Map.of(
            "CHAT_LIMITS_LOGINPERADDRESS", "6000/min",
            "CHAT_LIMITS_REGISTRATIONPERADDRESS", "6000/h");

    private final Map<String, String> settings;
    private final List<PagePerson> people = new ArrayList<>();
    private Path folder;
    private ServerProcess server;
    private HttpClient http;
    private Chromium chromium;

    /** A server that nobody runs yet. */
    Stage() {
        this(SETTINGS);
    }

    private Stage(Map<String, String> settings) {
        this.settings = settings;
    }

    /** A server with an administrator. */
    static Stage administered() {
        Map<String, String> all = new HashMap<>(SETTINGS);
        all.put("CHAT_ADMIN_USERNAME", ADMINISTRATOR);
        all.put("CHAT_ADMIN_PASSWORD", V1Person.PASSWORD);
        return new Stage(all);
    }

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        chromium = Chromium.launch();
        folder = Files.createTempDirectory("stage-");
        server = ServerProcess.startIn(folder, settings);
        http = HttpClient.newHttpClient();
    }

    /** What went wrong on a page fails the test, too, unless something did already: then there are pictures of it. */
    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        List<PagePerson> all = List.copyOf(people);
        people.clear();
        for (PagePerson person : all) {
            if (failed) {
                Screenshots.ofFailure(test.getRequiredTestMethod().getName(), person);
            }
            person.close();
        }
        if (!failed) {
            all.forEach(PagePerson::assertNoTrouble);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        http.close();
        server.close();
        chromium.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    ServerProcess server() {
        return server;
    }

    Path folder() {
        return folder;
    }

    /** An account, and what is done with it past the page. */
    V1Person account(String name) {
        return V1Person.registered(server, http, name);
    }

    /** A program that uses what was made for it. */
    V1Person bot(JsonNode issued) {
        return V1Person.bot(server, http, issued);
    }

    /** Who runs the server, where somebody does. */
    V1Person administrator() {
        return V1Person.loggedIn(server, http, ADMINISTRATOR);
    }

    /** Somebody with an account, before a browser in which nobody has logged in. */
    PagePerson stranger(String name, Looks looks) {
        PagePerson person =
                PagePerson.before(chromium.browser(), looks, server.http("").toString(), name);
        people.add(person);
        return person;
    }

    /** Somebody who has logged in. */
    PagePerson person(V1Person account) {
        return person(account, Looks.LIGHT);
    }

    PagePerson person(V1Person account, Looks looks) {
        PagePerson person = stranger(account.name(), looks);
        person.logsIn();
        return person;
    }
}
