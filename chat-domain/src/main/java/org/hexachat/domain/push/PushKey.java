package org.hexachat.domain.push;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * The public key of a browser, for which what it is told is encrypted (RFC 8291): a point of the curve P-256.
 *
 * @param value the uncompressed point in base64url without padding
 */
public record PushKey(String value) {

    private static final int COORDINATE = 32;
    private static final int UNCOMPRESSED = 4;
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    /**
     * Checks that it is a point, and forgets the padding.
     *
     * @throws ChatException {@code input.push_key}
     */
    public PushKey {
        byte[] point = Base64Url.decoded(value);
        if (point.length != 1 + 2 * COORDINATE || point[0] != UNCOMPRESSED || !isOnCurve(point)) {
            throw new ChatException(ErrorCode.INPUT_PUSH_KEY);
        }
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    private static boolean isOnCurve(byte[] point) {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length));
        BigInteger right = x.pow(3).subtract(x.multiply(THREE)).add(B);
        return x.compareTo(P) < 0
                && y.compareTo(P) < 0
                && y.pow(2).subtract(right).mod(P).signum() == 0;
    }
}
