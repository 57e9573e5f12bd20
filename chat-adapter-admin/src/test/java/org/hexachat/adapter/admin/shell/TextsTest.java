package org.hexachat.adapter.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bytes_are_written_in_the_unit_that_fits() {
        assertThat(Texts.bytes(0)).isEqualTo("0 B");
        assertThat(Texts.bytes(999)).isEqualTo("999 B");
        assertThat(Texts.bytes(1_000)).isEqualTo("1.0 kB");
        assertThat(Texts.bytes(25_300_000)).isEqualTo("25.3 MB");
        assertThat(Texts.bytes(Long.MAX_VALUE)).isEqualTo("9.2 EB");
    }

    @Test
    void times_are_in_utc() {
        assertThat(Texts.time(Instant.parse("2026-01-02T03:04:05.678Z"))).isEqualTo("2026-01-02 03:04:05");
        assertThat(Texts.time(Optional.empty())).isEqualTo("–");
    }
}
