package org.hexachat.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "IMAGE/JPEG", "image/gif", "image/webp"})
    void four_kinds_of_pictures_are_shown(String type) {
        assertThat(new ContentType(type).isPicture()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "text/html", "application/pdf", "image/tiff"})
    void everything_else_is_for_saving(String type) {
        assertThat(new ContentType(type).isPicture()).isFalse();
    }

    @Test
    void a_thumbnail_of_a_photograph_is_one_and_of_everything_else_it_can_be_transparent() {
        assertThat(new ContentType("image/jpeg").thumbnail().value()).isEqualTo("image/jpeg");
        assertThat(new ContentType("image/gif").thumbnail().value()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image", "image/", "image/png; a=b", "image/png\r\nX: y", "*/*"})
    void what_is_no_media_type_is_a_fault(String type) {
        assertThatThrownBy(() -> new ContentType(type)).isInstanceOf(IllegalArgumentException.class);
    }
}
