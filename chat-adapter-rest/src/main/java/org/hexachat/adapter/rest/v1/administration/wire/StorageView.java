package org.hexachat.adapter.rest.v1.administration.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How much the server keeps.
 *
 * @param files where the bytes of files go
 */
public record StorageView(
        @Schema(allowableValues = {"database", "directory"}) String files,

        FilesView sent,
        FilesView unsent,

        @JsonProperty("database_bytes") long databaseBytes,

        long messages,
        long rooms,
        long accounts) {}
