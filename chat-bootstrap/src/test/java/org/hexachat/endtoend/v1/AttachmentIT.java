package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that go with messages, against the packaged jar. */
class AttachmentIT {
    private static final String PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    private static final int LIMIT = 3_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"database", "directory"})
    void a_file_is_uploaded_sent_heard_of_and_read_by_members_alone_until_its_message_is_deleted(String store)
            throws IOException, InterruptedException {
        Path directory = folder.resolve("bytes");
        Map<String, String> settings = new HashMap<>(Map.of("CHAT_ATTACHMENTS_MAXSIZE", LIMIT + "B"));
        if (store.equals("directory")) {
            settings.put("CHAT_ATTACHMENTS_STORE_DIRECTORY", directory.toString());
        }
        byte[] picture = picture();
        byte[] large = new byte[LIMIT];
        new Random(1).nextBytes(large);
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            String room;
            String kept;
            String message;
            try (ServerProcess server = ServerProcess.startIn(folder, settings)) {
                anna = V1Person.registered(server, http, "anna");
                V1Person boris = V1Person.registered(server, http, "boris");
                V1Person stranger = V1Person.registered(server, http, "stranger");
                room = anna.opensRoom("files");
                boris.join(room).require(201);
                RoomFiles files = new RoomFiles(server, http, room);
                Map<String, RoomView> views = new ConcurrentHashMap<>();
                try (V1Connection early = V1Connection.open(boris.socket(), views, _ -> {})) {
                    early.subscribe(room).join();
                }

                JsonNode uploaded = files.upload(anna, "../кот.png", BodyPublishers.ofByteArray(picture), 201);
                assertThat(uploaded.get("name").asString()).isEqualTo("кот.png");
                assertThat(uploaded.get("type").asString()).isEqualTo("image/png");
                assertThat(uploaded.get("size").asInt()).isEqualTo(picture.length);
                assertThat(uploaded.get("width").asInt()).isEqualTo(30);
                assertThat(uploaded.at("/thumbnail/height").asInt()).isEqualTo(20);
                JsonNode page = files.upload(anna, "harmless.png", BodyPublishers.ofString(PAGE), 201);
                assertThat(page.get("type").asString()).isEqualTo("text/html");
                // Without a length, in pieces
                JsonNode noise = files.upload(
                        anna, "noise", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), 201);
                assertThat(noise.get("size").asInt()).isEqualTo(LIMIT);

                byte[] tooLarge = new byte[LIMIT + 1];
                assertThat(files.upload(anna, "x", BodyPublishers.ofByteArray(tooLarge), 400)
                                .get("code")
                                .asString())
                        .isEqualTo("attachment.too_large");
                assertThat(files.upload(
                                        anna,
                                        "x",
                                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)),
                                        400)
                                .get("code")
                                .asString())
                        .isEqualTo("attachment.too_large");
                assertThat(files.upload(stranger, "x", BodyPublishers.ofString("x"), 403)
                                .get("code")
                                .asString())
                        .isEqualTo("room.not_member");

                String first = uploaded.get("id").asString();
                assertThat(files.read(boris, first).statusCode()).isEqualTo(404);
                assertThat(files.read(anna, first).statusCode()).isEqualTo(200);

                JsonNode place = anna.post(
                                "/rooms/" + room + "/messages",
                                Map.of(
                                        "attachments",
                                        List.of(first, page.get("id").asString())))
                        .require(201);
                message = place.get("message_id").asString();
                assertThat(boris.post("/rooms/" + room + "/messages", Map.of("attachments", List.of(first)))
                                .require(404)
                                .get("code")
                                .asString())
                        .isEqualTo("attachment.not_found");
                kept = noise.get("id").asString();
                anna.post("/rooms/" + room + "/messages", Map.of("text", "noise", "attachments", List.of(kept)))
                        .require(201);

                JsonNode history = boris.get("/rooms/" + room + "/messages").require(200);
                JsonNode withFiles = messageIn(history, message);
                assertThat(withFiles.get("text").asString()).isEmpty();
                assertThat(withFiles.at("/attachments/0")).isEqualTo(uploaded);
                assertThat(withFiles.at("/attachments/1/name").asString()).isEqualTo("harmless.png");
                try (V1Connection back = V1Connection.open(boris.socket(), views, _ -> {})) {
                    back.subscribe(room).join();
                    assertThat(back.heardUpTo(room, place.get("seq").asLong()).events())
                            .anyMatch(event ->
                                    event.json().at("/message/attachments/0").equals(uploaded));
                }

                HttpResponse<byte[]> shown = files.read(boris, first);
                assertThat(shown.body()).isEqualTo(picture);
                assertThat(header(shown, "Content-Type")).isEqualTo("image/png");
                assertThat(header(shown, "Content-Disposition"))
                        .startsWith("inline")
                        .contains("filename*=UTF-8''");
                assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(header(shown, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
                assertThat(header(shown, "Cache-Control")).contains("private").contains("immutable");
                HttpResponse<byte[]> saved = files.read(boris, page.get("id").asString());
                assertThat(header(saved, "Content-Type")).isEqualTo("text/html");
                assertThat(header(saved, "Content-Disposition")).startsWith("attachment");
                assertThat(files.read(boris, kept).body()).isEqualTo(large);
                HttpResponse<byte[]> small = files.read(boris, first + "/thumbnail");
                assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth())
                        .isEqualTo(30);
                assertThat(header(small, "Content-Type")).isEqualTo("image/png");
                assertThat(files.read(boris, kept + "/thumbnail").statusCode()).isEqualTo(404);
                boris.put("/account/blocks/" + anna.id(), Map.of()).require(204);
                assertThat(files.read(boris, kept).statusCode()).isEqualTo(404);
                boris.delete("/account/blocks/" + anna.id()).require(204);
                assertThat(boris.get("/search?q=noise+has:file").require(200).get("items"))
                        .hasSize(1);
                assertThat(boris.get("/search?q=has:file").require(200).get("items"))
                        .hasSize(2);
                assertThat(Files.isDirectory(directory)).isEqualTo(store.equals("directory"));
                assertThat(files.read(stranger, first).statusCode()).isEqualTo(403);

                anna.delete("/rooms/" + room + "/messages/" + message).require(200);
                assertThat(files.read(boris, first).statusCode()).isEqualTo(404);
                assertThat(files.read(anna, first).statusCode()).isEqualTo(404);
                assertThat(messageIn(boris.get("/rooms/" + room + "/messages").require(200), message)
                                .has("attachments"))
                        .isFalse();
            }
            try (ServerProcess again = ServerProcess.startIn(folder, List.of(), settings)) {
                assertThat(new RoomFiles(again, http, room)
                                .read(anna.at(again), kept)
                                .body())
                        .isEqualTo(large);
            }
        }
    }

    private static JsonNode messageIn(JsonNode history, String id) {
        return history.get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    /** The files of a room. */
    private record RoomFiles(ServerProcess server, HttpClient http, String room) {

        JsonNode upload(V1Person person, String name, BodyPublisher body, int status)
                throws IOException, InterruptedException {
            String path =
                    "/api/v1/rooms/" + room + "/attachments?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            HttpResponse<String> answer = http.send(
                    request(person, path)
                            .header("Content-Type", "image/png")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return JsonMapper.shared().readTree(answer.body());
        }

        HttpResponse<byte[]> read(V1Person person, String id) throws IOException, InterruptedException {
            return http.send(
                    request(person, "/api/v1/rooms/" + room + "/attachments/" + id)
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
        }

        private HttpRequest.Builder request(V1Person person, String path) {
            return HttpRequest.newBuilder(server.http(path)).header("Authorization", "Bearer " + person.token());
        }
    }
}
