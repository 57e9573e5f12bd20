package org.hexachat.adapter.websocket.outbound;

import java.util.List;
import java.util.Set;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** Whole frames on their way to a peer. The bytes are shared by all who receive them, and never written to. */
final class Parcel {

    private final byte[] bytes;
    private final @Nullable RoomId room;
    private final Kind kind;
    private final @Nullable Said said;

    private Parcel(byte[] bytes, @Nullable RoomId room, Kind kind, @Nullable Said said) {
        this.bytes = bytes;
        this.room = room;
        this.kind = kind;
        this.said = said;
    }

    /** An answer, or anything else that is about no room's events. */
    private static final int LEAST_WEIGHT = 64;

    static Parcel answer(byte[] frame) {
        return new Parcel(frame, null, Kind.OWED, null);
    }

    static Parcel live(List<Piece> pieces, Encoding encoding, RoomId room) {
        return new Parcel(join(pieces, encoding), room, Kind.OWED, new Said(pieces, encoding));
    }

    /** What the peer asked for, and does not have to keep up with. */
    static Parcel past(List<Piece> pieces, Encoding encoding, RoomId room) {
        return new Parcel(join(pieces, encoding), room, Kind.ASKED_FOR, new Said(pieces, encoding));
    }

    /** The same, as what the peer asked for. */
    Parcel asPast() {
        return new Parcel(bytes, room, Kind.ASKED_FOR, said);
    }

    /** What is worth nothing to a peer that does not keep up: it is left out rather than waited for. */
    static Parcel ephemeral(byte[] frames, RoomId room) {
        return new Parcel(frames, room, Kind.EPHEMERAL, null);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The bytes for somebody who blocks these people: the shared ones, unless one of them says something here. */
    byte[] bytesWithout(Set<UserId> people) {
        return people.isEmpty() || said == null || !said.isBy(people) ? bytes : said.without(people);
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

    private static byte[] join(List<Piece> pieces, Encoding encoding) {
        return encoding.join(pieces.stream()
                .map(Piece::bytes)
                .filter(some -> some.length > 0)
                .toList());
    }

    /** Piece by piece what the frames say, for who must not hear all of it. */
    private record Said(List<Piece> pieces, Encoding encoding) {

        boolean isBy(Set<UserId> people) {
            for (Piece piece : pieces) {
                if (piece.isSaidBy(people)) {
                    return true;
                }
            }
            return false;
        }

        byte[] without(Set<UserId> people) {
            return encoding.join(pieces.stream()
                    .map(piece -> piece.without(people, encoding))
                    .filter(some -> some.length > 0)
                    .toList());
        }
    }

    private enum Kind {
        OWED,
        ASKED_FOR,
        EPHEMERAL
    }
}
