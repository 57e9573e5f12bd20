package org.hexachat.bootstrap.postgres;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the embedded PostgreSQL runs. Given on its command line, so no file in the folder can weaken it. */
final class ServerSettings {

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on");
    private static final Map<String, String> PRIVATE = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "");
    private static final Map<String, String> MODEST = Map.of(
            "max_connections", "40",
            "shared_buffers", "128MB",
            "max_wal_size", "512MB",
            "timezone", "UTC");
    /** Neither statements nor keys of rows are logged: they could carry what people wrote. */
    private static final Map<String, String> DISCREET_LOG = Map.of(
            "logging_collector", "on",
            "log_directory", "../log",
            "log_filename", "postgresql-%a.log",
            "log_truncate_on_rotation", "on",
            "log_rotation_age", "1d",
            "log_file_mode", "0600",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic");

    private ServerSettings() {}

    static String commandLine(int port) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("port", Integer.toString(port)));
        all.putAll(DURABLE);
        all.putAll(PRIVATE);
        all.putAll(MODEST);
        all.putAll(DISCREET_LOG);
        return all.entrySet().stream().map(it -> "-c " + it).collect(Collectors.joining(" "));
    }
}
