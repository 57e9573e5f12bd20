package org.hexachat.endtoend.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** What the browser of somebody shows outside of the page, and the push service that its service worker hears from. */
final class Notifications {

    private static final String CONTROLLED = "navigator.serviceWorker.controller !== null";

    private static final String SHOWN = """
            async () => {
                await new Promise(done => setTimeout(done, 200));
                const registration = await navigator.serviceWorker.getRegistration("/");
                return (await registration.getNotifications()).map(({ title, body }) => `${title}: ${body}`).sort();
            }
            """;

    /** No push service can be reached from here; the keys are those of the example in RFC 8291. */
    private static final String PUSH_SERVICE = """
            const subscription = () => localStorage.getItem("push-service") === null ? null : {
                toJSON: () => ({
                    endpoint: localStorage.getItem("push-service"),
                    expirationTime: null,
                    keys: {
                        p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                        auth: "BTBZMqHH6r4Tts7J_aSIgg",
                    },
                }),
                unsubscribe: async () => {
                    localStorage.removeItem("push-service");
                    return true;
                },
            };
            PushManager.prototype.getSubscription = async () => subscription();
            PushManager.prototype.subscribe = async () => {
                localStorage.setItem("push-service", "https://push.example.org/of-this-browser");
                return subscription();
            };
            """;

    private final Page page;
    private final CDPSession browser;
    private final String origin;
    private final String registration;

    private Notifications(Page page, CDPSession browser, String origin, String registration) {
        this.page = page;
        this.browser = browser;
        this.origin = origin;
        this.registration = registration;
    }

    /** Lets the page show some, and subscribe to pushes from when it is loaded next. */
    static void allow(PagePerson person) {
        person.browser().grantPermissions(List.of("notifications"));
        person.browser().addInitScript(PUSH_SERVICE);
    }

    /** Those of somebody who is on the page. */
    static Notifications of(PagePerson person) {
        Page page = person.page();
        page.waitForFunction(CONTROLLED);
        CDPSession browser = person.browser().newCDPSession(page);
        AtomicReference<String> id = new AtomicReference<>();
        browser.on("ServiceWorker.workerRegistrationUpdated", event -> {
            for (JsonElement one : event.getAsJsonArray("registrations")) {
                id.set(one.getAsJsonObject().get("registrationId").getAsString());
            }
        });
        browser.send("ServiceWorker.enable");
        page.waitForCondition(() -> id.get() != null);
        URI address = URI.create(page.url());
        return new Notifications(page, browser, address.getScheme() + "://" + address.getAuthority(), id.get());
    }

    /** Has the push service deliver this. */
    void deliver(String push) {
        JsonObject message = new JsonObject();
        message.addProperty("origin", origin);
        message.addProperty("registrationId", registration);
        message.addProperty("data", push);
        browser.send("ServiceWorker.deliverPushMessage", message);
    }

    /** Has it delivered until these are shown, and no others. */
    void deliverUntil(String push, String... expected) {
        repeatUntil(() -> deliver(push), expected);
    }

    /**
     * Does it until these are shown, and no others. For a moment, whoever has left the page is taken to look at it still; and Chromium forgets a
     * notification that comes in the moment in which it is asked for those that are there.
     */
    void repeatUntil(Runnable told, String... expected) {
        page.waitForCondition(() -> {
            told.run();
            return areShown(expected);
        });
    }

    private boolean areShown(String... expected) {
        return shown().equals(Stream.of(expected).sorted().toList());
    }

    /** Title and text of each. */
    private List<?> shown() {
        return (List<?>) page.evaluate(SHOWN);
    }
}
