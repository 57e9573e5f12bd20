package org.hexachat.adapter.rest.host;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that requests may be addressed to. A page of somebody else's can point a name of its own at this server (DNS
 * rebinding), and would then be of the same origin; an IP address or {@code localhost} cannot be pointed anywhere.
 */
final class AllowedHosts {
    private final Set<String> names;

    AllowedHosts(List<String> names) {
        this.names = names.stream().map(AllowedHosts::normalized).collect(Collectors.toUnmodifiableSet());
    }

    boolean contain(String host) {
        String name = normalized(host);
        return name.equals("localhost") || name.endsWith(".localhost") || names.contains(name) || isIpAddress(name);
    }

    private static String normalized(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isIpAddress(String name) {
        try {
            return InetAddress.ofLiteral(name) != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
