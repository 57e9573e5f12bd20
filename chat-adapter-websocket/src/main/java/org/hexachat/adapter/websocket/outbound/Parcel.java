package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** Whole frames on their way to a peer. The bytes are shared by all who receive them, and never written to. */
final class Parcel {

    private final byte[] bytes;
    private final @Nullable RoomId room;
    private final Kind kind;

    private Parcel(byte[] bytes, @Nullable RoomId room, Kind kind) {
        this.bytes = bytes;
        this.room = room;
        this.kind = kind;
    }

    /** An answer, or anything else that is about no room's events. */
    private static final int LEAST_WEIGHT = 64;

    static Parcel answer(byte[] frame) {
        return new Parcel(frame, null, Kind.OWED);
    }

    static Parcel live(byte[] frames, RoomId room) {
        return new Parcel(frames, room, Kind.OWED);
    }

    /** What the peer asked for, and does not have to keep up with. */
    static Parcel past(byte[] frames, RoomId room) {
        return new Parcel(frames, room, Kind.ASKED_FOR);
    }

    /** What is worth nothing to a peer that does not keep up: it is left out rather than waited for. */
    static Parcel ephemeral(byte[] frames, RoomId room) {
        return new Parcel(frames, room, Kind.EPHEMERAL);
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isAbout(RoomId other) {
        return other.equals(room);
    }

    boolean isAskedFor() {
        return kind == Kind.ASKED_FOR;
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

    private enum Kind {
        OWED,
        ASKED_FOR,
        EPHEMERAL
    }
}
