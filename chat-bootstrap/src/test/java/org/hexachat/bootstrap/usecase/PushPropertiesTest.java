package org.hexachat.bootstrap.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.hexachat.domain.push.PushTerms;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PushPropertiesTest {

    @Test
    void say_the_terms() {
        assertThat(bound("0s").terms()).isEqualTo(new PushTerms(true, Duration.ZERO));
    }

    @Test
    void a_grace_that_cannot_be_is_told_with_the_names_of_the_settings() {
        assertThatThrownBy(() -> bound("-1s"))
                .hasMessageContaining("'chat.push'")
                .rootCause()
                .hasMessageContaining("grace");
    }

    private static PushProperties bound(String grace) {
        return new Binder(new MapConfigurationPropertySource(Map.of("chat.push.grace", grace)))
                .bindOrCreate("chat.push", PushProperties.class);
    }
}
