package org.hexachat.domain.push;

/**
 * By what push services know this installation (VAPID, RFC 8292): a pair of keys of the curve P-256. Browsers subscribe for the public one, and
 * would have to do so anew for another. Masks itself when printed.
 *
 * @param publicKey the uncompressed point in base64url without padding
 * @param privateKey PKCS #8 in base64
 */
public record ServerKeys(String publicKey, String privateKey) {

    @Override
    public String toString() {
        return "ServerKeys[" + publicKey + ", ***]";
    }
}
