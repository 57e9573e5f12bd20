package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file of a message.
 *
 * @param size in bytes
 * @param width of a picture; absent where it is none, or not known, and then so is the height
 * @param thumbnail how large its thumbnail is; absent where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentPart(
        String id,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable ThumbnailPart thumbnail) {}
