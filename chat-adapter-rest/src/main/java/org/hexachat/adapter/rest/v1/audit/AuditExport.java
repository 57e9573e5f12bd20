package org.hexachat.adapter.rest.v1.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Writes the audit log as JSON Lines, page by page, so that its length takes time and no memory. */
@Component
final class AuditExport {
    /** What <a href="https://jsonlines.org/">jsonlines.org</a> proposes. */
    static final String JSON_LINES = "application/jsonl";

    private final ReadAuditLogUseCase read;
    private final JsonMapper json;

    AuditExport(ReadAuditLogUseCase read, JsonMapper json) {
        this.read = read;
        this.json = json;
    }

    /** The first page is read before the answer begins, so that a refusal is one. */
    ResponseEntity<StreamingResponseBody> of(Caller caller, AuditQuery query) {
        List<AuditEntry> first = page(caller, query);
        ContentDisposition file =
                ContentDisposition.attachment().filename("audit.jsonl").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(JSON_LINES))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(out -> write(caller, query, first, out));
    }

    private void write(Caller caller, AuditQuery query, List<AuditEntry> first, OutputStream out) throws IOException {
        List<AuditEntry> page = first;
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                out.write(json.writeValueAsBytes(AuditViews.of(entry)));
                out.write('\n');
            }
            page = page(caller, query.after(page.getLast()));
        }
    }

    private List<AuditEntry> page(Caller caller, AuditQuery query) {
        return read.read(new ReadAuditLogUseCase.Query(caller, query));
    }
}
