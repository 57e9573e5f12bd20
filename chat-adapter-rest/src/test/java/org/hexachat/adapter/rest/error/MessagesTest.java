package org.hexachat.adapter.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_reason_has_a_sentence(String language) throws IOException {
        Properties sentences = new Properties();
        try (InputStream bundle = MessagesTest.class.getResourceAsStream(
                "/org/hexachat/adapter/rest/messages_" + language + ".properties")) {
            sentences.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }
        assertThat(sentences.stringPropertyNames())
                .containsAll(Stream.of(ErrorCode.values()).map(ErrorCode::code).toList())
                .containsAll(Stream.of(HttpError.values()).map(HttpError::code).toList())
                .contains("room.joined")
                .hasSize(ErrorCode.values().length + HttpError.values().length + 1);
    }
}
