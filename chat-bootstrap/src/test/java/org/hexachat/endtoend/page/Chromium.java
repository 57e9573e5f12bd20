package org.hexachat.endtoend.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, without a window. Playwright downloads none of its own. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String MISSING = "The tests of the page need Chromium: install it (on Debian and Ubuntu by "
            + "`apt-get install chromium fonts-noto-core fonts-noto-color-emoji`), or say by the environment variable "
            + "CHROMIUM where it is.";

    static Chromium launch() {
        Path executable = executable().orElseThrow(() -> new AssertionError(MISSING));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(arguments()));
        return new Chromium(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-background-networking"));
        if (System.getProperty("user.name").equals("root")) {
            // Its sandbox does not start for root, as whom tests run in a container
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> onPath().filter(Files::isExecutable).findFirst());
    }

    private static Stream<Path> onPath() {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    }
}
