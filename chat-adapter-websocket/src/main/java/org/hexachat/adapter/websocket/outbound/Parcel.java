package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** Whole frames on their way to a peer. The bytes are shared by all who receive them, and never written to. */
final class Parcel {

    private final byte[] bytes;
    private final @Nullable RoomId room;
    private final boolean asked;

    private Parcel(byte[] bytes, @Nullable RoomId room, boolean asked) {
        this.bytes = bytes;
        this.room = room;
        this.asked = asked;
    }

    /** An answer, or anything else that is about no room's events. */
    private static final int LEAST_WEIGHT = 64;

    static Parcel answer(byte[] frame) {
        return new Parcel(frame, null, false);
    }

    static Parcel live(byte[] frames, RoomId room) {
        return new Parcel(frames, room, false);
    }

    /** What the peer asked for, and does not have to keep up with. */
    static Parcel past(byte[] frames, RoomId room) {
        return new Parcel(frames, room, true);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isAbout(RoomId other) {
        return other.equals(room);
    }

    boolean isAskedFor() {
        return asked;
    }

    int size() {
        return bytes.length;
    }

    /** What it takes of the bound of a queue: a thing of two bytes costs memory, too, and a peer can ask for many. */
    int weight() {
        return Math.max(bytes.length, LEAST_WEIGHT);
    }

    /** Masks itself: frames quote conversations. */
    @Override
    public String toString() {
        return "Parcel[" + bytes.length + " bytes]";
    }
}
