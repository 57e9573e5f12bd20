package org.hexachat.endtoend.page;

import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** What somebody says past the page, in a room. */
record Speech(V1Person author, String room) {

    private static final int AT_ONCE = 100;

    static Speech of(V1Person author, String room) {
        return new Speech(author, room);
    }

    Speech says(String text) {
        author.post("/rooms/" + room + "/messages", Map.of("text", text)).require(201);
        return this;
    }

    /** Says that many things, with their numbers from 0 on. */
    Speech saysLines(int count, String text) {
        for (int i = 0; i < count; i++) {
            says(text + " " + i);
        }
        return this;
    }

    /** The `seq` of the oldest message of a short room that has this in its text. */
    static long placeOf(V1Person reader, String room, String text) {
        JsonNode page = reader.get("/rooms/" + room + "/messages?after=0&limit=" + AT_ONCE)
                .require(200);
        return page.get("items")
                .valueStream()
                .filter(message -> message.get("text").asString().contains(text))
                .findFirst()
                .orElseThrow()
                .get("seq")
                .asLong();
    }
}
