package org.hexachat.benchmarks.server;

import java.nio.file.Path;

/** The JDK that this program runs on, which the server gets too. */
final class Jdk {

    private Jdk() {}

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
