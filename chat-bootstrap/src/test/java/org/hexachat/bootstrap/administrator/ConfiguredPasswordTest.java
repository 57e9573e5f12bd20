package org.hexachat.bootstrap.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ConfiguredPasswordTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"secret word", "secret word\n", "secret word\r\n"})
    void is_what_the_file_says_without_a_line_break_at_its_end(String content) throws IOException {
        assertThat(ConfiguredPassword.in(with(null, file(content)))).contains("secret word");
    }

    @Test
    void loses_nothing_else_of_the_file() throws IOException {
        assertThat(ConfiguredPassword.in(with(null, file(" two\nlines \n\n")))).contains(" two\nlines \n");
    }

    @Test
    void is_what_the_settings_say_where_they_name_no_file() {
        assertThat(ConfiguredPassword.in(with("secret", null))).contains("secret");
        assertThat(ConfiguredPassword.in(with("secret", ""))).contains("secret");
        assertThat(ConfiguredPassword.in(with(null, null))).isEmpty();
    }

    @Test
    void is_refused_where_there_are_two() throws IOException {
        AdministratorProperties both = with("secret", file("secret"));
        assertThatThrownBy(() -> ConfiguredPassword.in(both))
                .isInstanceOf(AdministratorRefusedException.class)
                .hasMessage("There are both a password and a file with one.");
    }

    @Test
    void is_refused_where_the_file_cannot_be_read() throws IOException {
        String missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> ConfiguredPassword.in(with(null, missing)))
                .isInstanceOf(AdministratorRefusedException.class)
                .hasMessage("The file with the password, %s, cannot be read.", missing)
                .satisfies(refused -> {
                    FailureAnalysis analysis = new AdministratorRefusedAnalyzer().analyze(refused);
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains(missing);
                    assertThat(analysis.getAction()).contains("CHAT_ADMIN_PASSWORD_FILE");
                });
        Path binary = Files.write(folder.resolve("binary"), "ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ConfiguredPassword.in(with(null, binary.toString())))
                .isInstanceOf(AdministratorRefusedException.class);
    }

    @Test
    void the_file_has_the_name_in_the_environment_that_the_documents_say() {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.of("CHAT_ADMIN_PASSWORD_FILE", "/run/secrets/admin", "CHAT_ADMIN_ROOM", "lobby")));
        AdministratorProperties bound = new Binder(ConfigurationPropertySources.from(sources))
                .bind("chat.admin", Bindable.of(AdministratorProperties.class))
                .get();
        assertThat(bound.passwordFile()).isEqualTo("/run/secrets/admin");
        assertThat(bound.room()).isEqualTo("lobby");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content).toString();
    }

    private static AdministratorProperties with(String password, String file) {
        return new AdministratorProperties("root", password, file, null);
    }
}
