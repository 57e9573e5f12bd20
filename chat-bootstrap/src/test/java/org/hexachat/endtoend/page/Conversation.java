package org.hexachat.endtoend.page;

import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;

/** Something of all that can stand in a room. */
final class Conversation {

    private static final String LONG = "a".repeat(300);

    private Conversation() {}

    static void between(V1Person one, V1Person other, String room) {
        Speech.of(one, room)
                .says("> A quote\n\n- **one**\n- [two](https://example.org)\n\n```\nblock " + LONG + "\n```");
        Speech.of(other, room).says("`code` " + LONG).says("@" + one.name() + " and @room: Привет, 你好");
        String first = other.post("/rooms/" + room + "/messages", Map.of("text", "Good morning"))
                .require(201)
                .get("message_id")
                .asString();
        one.post("/rooms/" + room + "/messages", Map.of("text", "Good evening", "reply_to", first))
                .require(201);
    }
}
