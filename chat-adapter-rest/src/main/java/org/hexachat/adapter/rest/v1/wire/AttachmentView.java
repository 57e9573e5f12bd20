package org.hexachat.adapter.rest.v1.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param size in bytes
 * @param width of a picture; absent where it is none, or not known, and then so is the height
 * @param thumbnail how large its thumbnail is; absent where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable ThumbnailView thumbnail) {}
