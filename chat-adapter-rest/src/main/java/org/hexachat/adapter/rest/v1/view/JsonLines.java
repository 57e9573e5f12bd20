package org.hexachat.adapter.rest.v1.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a file of JSON Lines, written while it is read, so that its length takes time and no memory. */
@Component
public final class JsonLines {
    /** What <a href="https://jsonlines.org/">jsonlines.org</a> proposes. */
    public static final String MEDIA_TYPE = "application/jsonl";

    private final JsonMapper json;

    JsonLines(JsonMapper json) {
        this.json = json;
    }

    /**
     * A file for downloading.
     *
     * @param lines what is shown in each line; what refuses to begin does so before this is called
     */
    public ResponseEntity<StreamingResponseBody> file(String name, Stream<?> lines) {
        ContentDisposition file = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(out -> {
                    try (lines) {
                        lines.forEachOrdered(line -> write(line, out));
                    } catch (UncheckedIOException gone) {
                        throw gone.getCause();
                    }
                });
    }

    /** Line by line as they are made: an iterator over a stream of streams would take in a whole one of them first. */
    private void write(Object line, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
