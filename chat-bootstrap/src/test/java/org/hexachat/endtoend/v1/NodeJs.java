package org.hexachat.endtoend.v1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Node.js, where it is installed. */
final class NodeJs {

    private static final int FIRST_WITH_WEB_SOCKET = 22;

    private NodeJs() {}

    /** How to run a program; empty where there is no Node.js. */
    static Optional<List<String>> command() {
        try {
            Process version = new ProcessBuilder("node", "--version").start();
            String text = new String(version.getInputStream().readAllBytes()).strip();
            int major = Integer.parseInt(text.substring(1, text.indexOf('.')));
            return Optional.of(
                    major < FIRST_WITH_WEB_SOCKET ? List.of("node", "--experimental-websocket") : List.of("node"));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
