package org.hexachat.adapter.websocket.socket;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CompletionHandler;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.net.SocketWrapperBase.BlockingMode;
import org.apache.tomcat.util.net.SocketWrapperBase.CompletionState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of Tomcat's that was upgraded. Tomcat's own WebSocket is gone around: it encodes each message anew for each
 * receiver, and keeps three buffers for a connection at rest. Here the bytes of a frame are made once, by whoever makes it, and
 * the buffer for reading lives as long as there is something to read.
 *
 * <p>Public, with a constructor without arguments, because Tomcat makes it.
 */
public final class UpgradedSocket implements InternalHttpUpgradeHandler {

    private static final Logger LOGGER = LoggerFactory.getLogger(UpgradedSocket.class);

    /** A buffer lives for one arrival, which is a message or two: a larger one is mostly cleared for nothing. */
    private static final int READ_AT_ONCE = 2 * 1024;

    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    /** For a peer whose words can no longer be told apart, its goodbye among them. */
    private static final Duration SHORT_LAST_WORD = Duration.ofSeconds(1);

    private static final long NEVER = Long.MAX_VALUE;

    /** Nothing happens on completion: writes block, and what is left in the buffer tells of a failure. */
    private static final class Failure implements CompletionHandler<Long, Void> {
        private volatile @Nullable Throwable cause;

        @Override
        public void completed(Long result, Void attachment) {}

        @Override
        public void failed(Throwable failure, Void attachment) {
            cause = failure;
        }
    }

    private final AtomicBoolean ended = new AtomicBoolean();
    private @Nullable SocketListener listener;
    private @Nullable FrameParser parser;
    private @Nullable SocketWrapperBase<?> connection;
    private volatile boolean peerSaidGoodbye;
    private volatile long closeAt = NEVER;

    /** For Tomcat. */
    public UpgradedSocket() {}

    /** Says who owns this; before the handshake is answered. */
    void belongsTo(SocketListener owner) {
        listener = owner;
        parser = new FrameParser(owner);
    }

    /** Writes all of it, or fails. For one thread at a time; blocks no longer than the timeout. */
    public void write(ByteBuffer bytes, Duration timeout) throws IOException {
        Failure failure = new Failure();
        CompletionState state = connection()
                .write(
                        BlockingMode.BLOCK,
                        timeout.toMillis(),
                        TimeUnit.MILLISECONDS,
                        null,
                        SocketWrapperBase.COMPLETE_WRITE_WITH_COMPLETION,
                        failure,
                        bytes);
        if (state == CompletionState.ERROR || bytes.hasRemaining()) {
            throw new IOException("The peer takes nothing", failure.cause);
        }
    }

    /**
     * Says goodbye, then waits a while for the peer to do the same, and hangs up. What the peer says until then is read and
     * dropped: a connection that is closed with something unread takes the goodbye with it.
     */
    public void close(byte[] goodbye, Duration timeout) throws IOException {
        write(ByteBuffer.wrap(goodbye), timeout);
        Duration patience = parser().isLost() ? SHORT_LAST_WORD : LAST_WORD;
        closeAt = System.currentTimeMillis() + patience.toMillis();
        if (peerSaidGoodbye) {
            hangUp();
        }
    }

    /** Hangs up without a word; harmless when it is done twice. */
    public void hangUp() {
        SocketWrapperBase<?> open = connection;
        if (open != null) {
            open.close();
        }
        end();
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        connection = wrapper;
    }

    @Override
    public void init(WebConnection unused) {
        owner().opened(this);
    }

    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        boolean open = switch (event) {
            case OPEN_READ -> readAll();
            case OPEN_WRITE -> true;
            case STOP, ERROR, DISCONNECT, TIMEOUT, CONNECT_FAIL -> false;
        };
        if (open) {
            return SocketState.UPGRADED;
        }
        end();
        return SocketState.CLOSED;
    }

    /** Called about once a second. */
    @Override
    public void timeoutAsync(long now) {
        if (now >= closeAt) {
            hangUp();
        }
    }

    @Override
    public void destroy() {
        end();
    }

    @Override
    public void setSslSupport(SSLSupport unused) {}

    @Override
    public void pause() {}

    /** Reads until there is nothing more; answers whether the connection goes on. */
    private boolean readAll() {
        ByteBuffer buffer = ByteBuffer.allocate(READ_AT_ONCE);
        try {
            for (int read = read(buffer); read != 0; read = read(buffer)) {
                if (read < 0) {
                    return false;
                }
                FrameParser frames = parser();
                frames.read(buffer.flip());
                buffer.clear();
                peerSaidGoodbye = frames.heardGoodbye();
                if (peerSaidGoodbye && closeAt != NEVER) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException gone) {
            LOGGER.atDebug().setCause(gone).log("[ERROR] The socket failed");
            return false;
        }
    }

    private int read(ByteBuffer buffer) throws IOException {
        return connection().read(false, buffer);
    }

    private void end() {
        SocketListener owner = listener;
        if (owner != null && ended.compareAndSet(false, true)) {
            owner.closed();
        }
    }

    private SocketListener owner() {
        return Objects.requireNonNull(listener);
    }

    private FrameParser parser() {
        return Objects.requireNonNull(parser);
    }

    private SocketWrapperBase<?> connection() {
        return Objects.requireNonNull(connection);
    }
}
