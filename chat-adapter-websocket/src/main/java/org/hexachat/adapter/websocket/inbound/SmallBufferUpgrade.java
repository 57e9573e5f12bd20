package org.hexachat.adapter.websocket.inbound;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.server.ServerContainer;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;

/**
 * Upgrades with small message buffers: messages come in parts, so that a buffer need not hold a whole one, and it is kept for
 * each connection as long as that is open.
 */
final class SmallBufferUpgrade extends StandardWebSocketUpgradeStrategy {

    /** Characters or bytes; what most messages fit in. */
    private static final int BUFFER = 1_024;

    @Override
    protected ServerContainer getContainer(HttpServletRequest request) {
        ServerContainer container = super.getContainer(request);
        container.setDefaultMaxTextMessageBufferSize(BUFFER);
        container.setDefaultMaxBinaryMessageBufferSize(BUFFER);
        return container;
    }
}
