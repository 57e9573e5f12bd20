package org.hexachat.canary.domain;

import java.io.IOException;
import java.net.Socket;

/** Breaks A10. */
record OpensASocket(String host) {
    void open() throws IOException {
        new Socket(host, 1).close();
    }
}
