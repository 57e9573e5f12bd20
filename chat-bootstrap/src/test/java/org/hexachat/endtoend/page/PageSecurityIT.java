package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write stays text, wherever it is shown; and what other pages ask for is not done. */
class PageSecurityIT {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void a_message_is_never_more_than_text() {
        Talk talk = Talk.in(STAGE, "messages");
        PagePerson boris = talk.boris();
        Speech annas = Speech.of(talk.owner(), talk.room());
        for (String text : Mischief.TEXTS) {
            annas.says(text);
        }
        annas.says("the last");
        boris.sees("the last");
        assertThat(boris.message("<script>").first()).containsText(Mischief.TEXTS.getFirst());
        Mischief.assertNoneIn(boris.page());
        for (Locator link : boris.messages().getByText("press").all()) {
            link.hover();
        }
        Mischief.assertNoneIn(boris.page());

        boris.presses("Reply", "<svg onload");
        boris.says("an answer");
        boris.link("1 reply").click();
        assertThat(boris.beside("Thread").getByRole(AriaRole.ARTICLE)).hasCount(2);
        Mischief.assertNoneIn(boris.page());

        boris.opens("/#/search?q=" + encoded("pwned"));
        assertThat(boris.page().locator("mark").first()).isVisible();
        Mischief.assertNoneIn(boris.page());
    }

    @Test
    void names_of_files_and_reasons_are_never_more_than_text() {
        Talk talk = Talk.in(STAGE, "names");
        PagePerson anna = talk.anna();
        anna.uploads(file(Mischief.NAME + ".txt", "text"));
        anna.says(Mischief.NAME);
        assertThat(talk.boris().message("onerror")).containsText(Mischief.NAME + ".txt");
        Mischief.assertNoneIn(talk.boris().page());
        Mischief.assertNoneIn(anna.page());

        String kick = "/rooms/" + talk.room() + "/members/" + talk.member().id();
        talk.owner().delete(kick + "?reason=" + encoded(Mischief.NAME)).require(204);
        assertThat(talk.boris().composer()).hasCount(0);
        anna.link("Members").click();
        anna.button("Audit log").click();
        assertThat(anna.dialog()).containsText("Reason: " + Mischief.NAME);
        Mischief.assertNoneIn(anna.page());
    }

    @Test
    void what_a_room_a_person_or_a_program_is_called_has_no_markup_in_it() {
        V1Person anna = STAGE.account("anna_called");
        assertThat(anna.post("/rooms", Map.of("name", Mischief.NAME)).status()).isEqualTo(400);
        assertThat(anna.post("/users", Map.of("username", Mischief.NAME, "password", V1Person.PASSWORD))
                        .status())
                .isEqualTo(400);
        String room = anna.opensRoom("called");
        assertThat(anna.post("/rooms/" + room + "/webhooks", Map.of("name", Mischief.NAME))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_address_is_never_more_than_an_address() {
        PagePerson anna = STAGE.person(STAGE.account("anna_address"));
        anna.troubles().expect("status of 40[04]");
        String name = encoded(Mischief.NAME);
        for (String path : List.of(
                "/#/room/" + name,
                "/#/room/" + name + "?panel=thread&thread=" + name,
                "/#/invite/" + name,
                "/#/setup/" + name,
                "/#/search?q=" + name,
                "/#/" + name)) {
            anna.page().navigate("about:blank");
            anna.opens(path);
            assertThat(anna.page().getByRole(AriaRole.MAIN)).isVisible();
            assertThat(anna.page().getByText("Loading…")).hasCount(0);
            Mischief.assertNoneIn(anna.page());
        }
    }

    @Test
    void a_file_that_is_a_page_is_saved_and_not_shown() {
        Talk talk = Talk.in(STAGE, "pages");
        String script = "<svg xmlns='http://www.w3.org/2000/svg'><script>opener.pwned=1</script></svg>";
        talk.anna().uploads(file("picture.svg", script));
        talk.anna().says("look");
        Download saved = talk.boris()
                .page()
                .waitForDownload(() ->
                        talk.boris().message("look").getByText("picture.svg").click());
        assertThat(saved.suggestedFilename()).isEqualTo("picture.svg");
        Mischief.assertNoneIn(talk.boris().page());
    }

    @Test
    void no_script_sees_the_session_and_no_other_page_uses_it() {
        V1Person account = STAGE.account("anna_session");
        String room = account.opensRoom("session");
        PagePerson anna = STAGE.person(account);
        assertThat(anna.page().evaluate("document.cookie")).isEqualTo("");
        assertThat((String) anna.page().evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .doesNotContain("chat_");
        assertThat(anna.browser().cookies())
                .singleElement()
                .satisfies((Cookie cookie) -> assertThat(cookie.httpOnly).isTrue());
        String messages =
                STAGE.server().http("/api/v1/rooms/" + room + "/messages").toString();
        assertThat(anna.page().evaluate(ForeignPage.FETCH, List.of(messages, "own")))
                .isEqualTo(201);

        try (ForeignPage foreign = ForeignPage.withFormTo(messages)) {
            anna.troubles()
                    .expect(foreign.address()
                            + "|blocked by CORS policy|net::ERR_(FAILED|BLOCKED_BY_RESPONSE)|status of 403");
            anna.page().navigate(foreign.address());
            assertThat(anna.page().evaluate(ForeignPage.FETCH, List.of(messages, "fetched")))
                    .isEqualTo(0);
            assertThat(anna.page().evaluate(ForeignPage.SEND, List.of(messages, "sent")))
                    .isEqualTo(0);
            anna.button("Win a prize").click();
            anna.page().waitForURL(messages);
        }
        assertThat(account.get("/rooms/" + room + "/messages").require(200).get("items"))
                .singleElement()
                .satisfies(message -> assertThat(message.get("text").asString()).isEqualTo("own"));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "image/png", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
