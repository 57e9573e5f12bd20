package org.hexachat.adapter.websocket.outbound;

/** What each dialect is written with. */
record Encodings(Encoding classic, Encoding v1) {

    Encoding of(Dialect dialect) {
        return switch (dialect) {
            case CLASSIC -> classic;
            case V1 -> v1;
        };
    }
}
