package org.hexachat.adapter.rest.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What this machine calls itself. */
final class MachineName {
    private MachineName() {}

    /** Empty where the machine's own name does not resolve. */
    static Optional<String> find() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException unnamed) {
            return Optional.empty();
        }
    }
}
