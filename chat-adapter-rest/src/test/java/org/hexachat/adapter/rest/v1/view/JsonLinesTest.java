package org.hexachat.adapter.rest.v1.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private final JsonLines files = new JsonLines(JsonMapper.builder().build());

    @Test
    void each_line_is_written_before_the_next_one_is_made() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Stream<Integer> numbers = Stream.iterate(1, i -> i + 1).limit(1_000).peek(i -> {
            assertThat(written.get()).isEqualTo(i - 1);
            made.set(i);
        });
        Stream<?> lines = Stream.of(Stream.of(0), numbers).flatMap(part -> part).map(i -> i);
        body(lines).writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                if (b == '\n') {
                    written.set(made.get());
                }
            }
        });
        assertThat(made).hasValue(1_000);
    }

    @Test
    void a_reader_that_goes_away_ends_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IOException gone = new IOException("gone");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> body(Stream.of(1, 2)).writeTo(new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw gone;
                            }
                        }))
                .isSameAs(gone);
        assertThat(out.size()).isZero();
    }

    private StreamingResponseBody body(Stream<?> lines) {
        return Objects.requireNonNull(files.file("x.jsonl", lines).getBody());
    }
}
