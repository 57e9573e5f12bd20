package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody who knows that it was said, but not where, against the packaged jar. */
class SearchIT {

    @TempDir
    Path folder;

    @Test
    void what_was_said_is_found_again_by_those_who_may_read_it_and_by_nobody_else() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            V1Person boris;
            String kitchen;
            String garden;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                boris = V1Person.registered(server, http, "boris");
                kitchen = anna.opensRoom("kitchen");
                garden = anna.opensRoom("garden");
                boris.join(kitchen).require(201);
                say(anna, kitchen, "Купила две книги о Японии");
                say(boris, kitchen, "Which books did you buy?");
                say(anna, kitchen, "「日本語の本」 and a cookbook");
                say(anna, garden, "Книга осталась в саду");
                String typo = say(boris, kitchen, "I love bokos");
                assertThat(found(anna, "книга")).containsExactly("Книга осталась в саду", "Купила две книги о Японии");
                assertThat(found(boris, "книгу")).containsExactly("Купила две книги о Японии");
                assertThat(found(boris, "book")).containsExactly("「日本語の本」 and a cookbook", "Which books did you buy?");
                assertThat(found(boris, "日本")).containsExactly("「日本語の本」 and a cookbook");
                assertThat(found(boris, "book from:boris in:kitchen")).containsExactly("Which books did you buy?");
                assertThat(found(boris, "\"did you buy\" after:2026-01-01")).hasSize(1);
                boris.patch("/rooms/" + kitchen + "/messages/" + typo, Map.of("text", "I love bookshops"))
                        .require(200);
                assertThat(found(anna, "bokos")).isEmpty();
                assertThat(found(anna, "bookshop")).containsExactly("I love bookshops");
                boris.delete("/rooms/" + kitchen + "/messages/" + typo).require(200);
                assertThat(found(anna, "bookshop")).isEmpty();
                assertThat(boris.get("/search?q=%20")
                                .json()
                                .at("/errors/0/code")
                                .asString())
                        .isEqualTo("input.blank");
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                V1Person back = boris.at(again);
                assertThat(found(back, "book")).hasSize(2);
                back.leave(kitchen).require(204);
                assertThat(found(back, "book")).isEmpty();
                assertThat(found(anna.at(again), "book")).hasSize(2);
            }
        }
    }

    private static String say(V1Person author, String room, String text) {
        return author.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("message_id")
                .asString();
    }

    private static List<String> found(V1Person person, String query) {
        JsonNode page = person.get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .require(200);
        return page.get("items")
                .valueStream()
                .map(item -> item.at("/message/text").asString())
                .toList();
    }
}
