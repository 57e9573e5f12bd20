package org.hexachat.adapter.rest.v1.view;

import java.util.Iterator;
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
                    for (Iterator<?> each = lines.iterator(); each.hasNext(); ) {
                        out.write(json.writeValueAsBytes(each.next()));
                        out.write('\n');
                    }
                });
    }
}
