package org.hexachat.domain.attachment;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * A file that begins to arrive.
 *
 * @param most more bytes than this will not come
 */
public record Upload(AttachmentId id, RoomId room, UserId uploader, FileName name, long most, Instant at) {}
