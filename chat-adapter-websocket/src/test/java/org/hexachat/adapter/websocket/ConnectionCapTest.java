package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ConnectionCapTest {

    @ParameterizedTest
    @CsvSource({"128, '', 3276", "512, '', 6553", "4096, '', 6553", "4096, 1000, 800", "4096, -1, 104857", "0, '', 1"})
    void half_of_the_heap_and_four_fifths_of_the_web_server(long megabytes, String accepted, int cap) {
        MockEnvironment environment = new MockEnvironment();
        if (!accepted.isEmpty()) {
            environment.setProperty("server.tomcat.max-connections", accepted);
        }
        assertThat(ConnectionCap.of(megabytes << 20, environment)).isEqualTo(cap);
    }
}
