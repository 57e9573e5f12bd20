package org.hexachat.adapter.ratelimit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.hexachat.domain.limit.LimitSubject;

/** Tells who is to be counted as one. */
final class Counted {
    /** What one customer of a provider is given (RFC 6177): whoever has one address of it has them all. */
    private static final int NETWORK_BYTES = 8;

    private Counted() {}

    static LimitSubject as(LimitSubject subject) {
        return subject instanceof LimitSubject.OfAddress(String address)
                ? new LimitSubject.OfAddress(networkOf(address))
                : subject;
    }

    /** What has no colon is of version 4, or a name: not worth a look. */
    private static String networkOf(String address) {
        return address.contains(":") ? networkOfVersion6(address) : address;
    }

    private static String networkOfVersion6(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address version6
                    ? HexFormat.of().formatHex(Arrays.copyOf(version6.getAddress(), NETWORK_BYTES)) + "::/64"
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
