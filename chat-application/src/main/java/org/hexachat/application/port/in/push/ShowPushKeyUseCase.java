package org.hexachat.application.port.in.push;

import org.hexachat.application.port.in.Caller;

/** Know for which server a browser is to be subscribed. */
@FunctionalInterface
public interface ShowPushKeyUseCase {

    /**
     * The public key of this installation, which stays the same: an uncompressed point of P-256 in base64url without padding.
     *
     * @throws org.hexachat.domain.error.ChatException {@code push.disabled}
     */
    String show(Caller caller);
}
