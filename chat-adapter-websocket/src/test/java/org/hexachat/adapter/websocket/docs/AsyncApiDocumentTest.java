package org.hexachat.adapter.websocket.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AsyncApiDocumentTest {

    private final AsyncApiDocument document = AsyncApiDocument.served();

    @Test
    void every_example_is_what_its_schema_says() {
        assertThat(document.examples())
                .isNotEmpty()
                .allSatisfy(example -> document.check(example.getKey(), example.getValue()));
    }

    @Test
    void every_message_is_named_after_its_type() {
        assertThat(document.namesAndTypes())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.getValue()).isEqualTo(message.getKey()));
    }

    @Test
    void no_operation_names_a_message_twice() {
        assertThat(document.operations())
                .hasSize(4)
                .allSatisfy(operation -> assertThat(document.namesOf(operation)).doesNotHaveDuplicates());
    }

    @Test
    void a_frame_that_is_not_in_the_document_is_found() {
        assertThatThrownBy(() -> document.check("sendV1", "{\"type\":\"nonsense\"}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_field_that_is_not_in_the_document_is_found() {
        assertThatThrownBy(() -> document.check("sendV1", "{\"type\":\"pong\",\"id\":\"9\",\"more\":1}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_field_that_is_missing_is_found() {
        assertThatThrownBy(() -> document.check("sendClassic", "{\"type\":\"error\",\"code\":\"input.invalid\"}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_frame_of_the_other_direction_is_found() {
        assertThatThrownBy(() -> document.check("takeV1", "{\"type\":\"pong\"}"))
                .isInstanceOf(AssertionError.class);
    }
}
