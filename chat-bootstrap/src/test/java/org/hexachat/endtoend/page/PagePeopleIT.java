package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is there, who keeps order, and what people give each other. */
class PagePeopleIT {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void the_members_are_listed_with_their_roles_and_whether_they_are_there() {
        Talk talk = Talk.in(STAGE, "members");
        V1Person absent = STAGE.account("clara_members");
        absent.join(talk.room()).require(201);
        talk.anna().link("Members").click();
        Locator beside = talk.anna().beside("Members");
        assertThat(row(beside, talk.owner())).containsText("(you)");
        assertThat(row(beside, talk.member())).containsText("Online");
        assertThat(row(beside, absent)).containsText("Offline");
        assertThat(beside.getByRole(AriaRole.HEADING)).hasText(new String[] {"Members", "Owner", "Members"});
        beside.getByRole(AriaRole.SEARCHBOX).fill("clar");
        assertThat(beside.getByRole(AriaRole.LISTITEM)).hasCount(1);
    }

    @Test
    void who_is_muted_cannot_write_until_it_is_lifted() {
        Talk talk = Talk.in(STAGE, "mutes");
        keepOrder(talk, "Mute…", "Mute");
        talk.boris().says("hello?");
        assertThat(talk.boris().pending("hello?")).containsText("Not sent:");
        talk.boris().button("Discard").click();
        Locator beside = talk.anna().beside("Members");
        beside.getByText("Muted").click();
        beside.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Lift this for " + talk.member().name()))
                .click();
        assertThat(beside.getByText("Nobody is muted.")).isVisible();
        talk.boris().saysAndIsHeard("thank you");
        talk.anna().sees("thank you");
    }

    @Test
    void who_is_removed_is_out_at_once_and_may_come_back() {
        Talk talk = Talk.in(STAGE, "kicks");
        keepOrder(talk, "Remove from the room…", "Remove from the room");
        assertThat(talk.boris().inList("kicks")).hasCount(0);
        assertThat(talk.boris().page().getByText("You are no longer a member of “kicks”."))
                .isVisible();
        talk.boris().button("Join").click();
        talk.boris().saysAndIsHeard("here again");
        talk.anna().sees("here again");
    }

    @Test
    void who_is_banned_is_out_at_once_and_does_not_come_back() {
        Talk talk = Talk.in(STAGE, "bans");
        talk.boris().troubles().expect("status of 403");
        keepOrder(talk, "Ban…", "Ban");
        assertThat(talk.boris().inList("bans")).hasCount(0);
        talk.boris().button("Join").click();
        assertThat(talk.boris().page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(talk.boris().composer()).hasCount(0);
    }

    @Test
    void a_picture_is_shown_small_and_any_other_file_by_its_name() throws IOException {
        Talk talk = Talk.in(STAGE, "files");
        PagePerson anna = talk.anna();
        anna.uploads(new FilePayload("boat.png", "image/png", picture()));
        anna.says("a boat");
        Locator thumbnail = talk.boris().message("a boat").getByAltText("boat.png");
        assertThat(thumbnail).isVisible();
        talk.boris()
                .page()
                .waitForCondition(
                        () -> thumbnail.evaluate("one => one.naturalWidth").equals(480));

        anna.uploads(new FilePayload("list.txt", "text/plain", "milk".getBytes(StandardCharsets.UTF_8)));
        anna.says("what to buy");
        assertThat(talk.boris().message("what to buy").getByRole(AriaRole.LINK)).containsText("list.txt");
        talk.boris().link("Files").click();
        Locator files = talk.boris().beside("Files");
        assertThat(files.getByRole(AriaRole.LISTITEM)).hasCount(2);
        Object text = talk.boris()
                .page()
                .evaluate(
                        "url => fetch(url).then(answer => answer.text())",
                        talk.boris()
                                .message("what to buy")
                                .getByRole(AriaRole.LINK)
                                .getAttribute("href"));
        assertThat(text).isEqualTo("milk");
    }

    @Test
    void two_people_talk_alone() {
        Talk talk = Talk.in(STAGE, "direct");
        PagePerson anna = talk.anna();
        anna.button("New…").click();
        anna.chooses("New direct message");
        anna.field("Find people by name").fill(talk.member().name());
        anna.dialog().getByText(talk.member().name()).click();
        anna.field("Message").fill("between us");
        anna.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                .click();
        anna.sees("between us");
        assertThat(anna.page().getByRole(AriaRole.HEADING).first())
                .hasText(talk.member().name());

        assertThat(talk.boris().inList("between us")).containsText("1 unread message");
        talk.boris().inList("between us").click();
        talk.boris().saysAndIsHeard("of course");
        anna.sees("of course");
    }

    private static void keepOrder(Talk talk, String item, String action) {
        PagePerson anna = talk.anna();
        anna.link("Members").click();
        anna.button("What to do with " + talk.member().name()).click();
        anna.chooses(item);
        anna.field("Reason").fill("to see what happens");
        anna.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
        assertThat(anna.page().getByText("Done: " + talk.member().name())).isVisible();
    }

    private static Locator row(Locator list, V1Person person) {
        return list.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(person.name()));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
