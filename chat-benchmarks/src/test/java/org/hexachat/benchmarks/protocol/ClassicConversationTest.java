package org.hexachat.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.benchmarks.protocol.Recorded.marked;

import org.junit.jupiter.api.Test;

class ClassicConversationTest {

    private static final String FRAME =
            "{\"type\":\"chat_message\",\"user\":\"anna\",\"message\":\"%s\",\"timestamp\":\"2026-01-01T00:00:00Z\"}";

    private final Recorded line = new Recorded();

    @Test
    void is_open_at_once_without_history() {
        new ClassicConversation(0, line).opened();
        assertThat(line.calls).containsExactly("ready");
    }

    @Test
    void is_open_when_the_history_is_in() {
        Conversation conversation = new ClassicConversation(2, line);
        conversation.opened();
        line.hears(conversation, FRAME.formatted(marked(1)));
        line.hears(conversation, FRAME.formatted(marked(2)));
        line.hears(conversation, FRAME.formatted(marked(3)));

        assertThat(line.calls).containsExactly("delivered 1", "delivered 2", "ready", "delivered 3");
    }

    @Test
    void takes_a_frame_without_marker_for_an_error() {
        line.hears(new ClassicConversation(0, line), "{\"type\":\"error\",\"code\":\"message.too_long\"}");
        assertThat(line.calls).containsExactly("refused");
    }

    @Test
    void posts_a_text_of_marker_and_padding() {
        byte[] target = new byte[200];
        int length = new ClassicConversation(0, line).writeMessage(target, new Marker(1, 0, 7, 0), 3);

        assertThat(new String(target, 0, length)).isEqualTo("{\"message\":\"" + marked(7) + "xxx\"}");
    }
}
