package org.hexachat.adapter.rest.v1.setup.wire;

import org.hexachat.adapter.rest.v1.wire.RoomView;
import org.hexachat.adapter.rest.v1.wire.UserRef;

/** The administrator and the room that were made. */
public record FinishedSetup(UserRef user, RoomView room) {}
