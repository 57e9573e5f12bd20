package org.hexachat.benchmarks.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    private static final Marker MARKER = new Marker(0xbeef, 4_999, 123_456_789, 0x0123_4567_89ab_cdefL);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 63})
    void is_found_and_read_wherever_it_stands(int at) {
        byte[] data = Ascii.bytes("~".repeat(at) + " ".repeat(Marker.LENGTH + 20));
        MARKER.write(data, at);

        int found = Marker.find(data, 0, data.length);
        assertThat(found).isEqualTo(at);
        assertThat(new Marker(
                        Marker.run(data, found),
                        Marker.sender(data, found),
                        Marker.number(data, found),
                        Marker.due(data, found)))
                .isEqualTo(MARKER);
    }

    @Test
    void is_not_found_where_it_is_cut_off() {
        byte[] data = new byte[Marker.LENGTH];
        MARKER.write(data, 0);

        assertThat(Marker.find(data, 0, Marker.LENGTH - 1)).isEqualTo(-1);
        assertThat(Marker.find(data, 1, Marker.LENGTH)).isEqualTo(-1);
    }
}
