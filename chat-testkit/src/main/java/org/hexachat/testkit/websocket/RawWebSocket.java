package org.hexachat.testkit.websocket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hexachat.testkit.websocket.FrameBuffer.ServerFrame;

/**
 * A WebSocket client over a blocking socket, read by a virtual thread of its own. Does what it is told, also where that is
 * wrong: it can stop to read, and send any bytes at all.
 */
public final class RawWebSocket implements AutoCloseable {
    /** What {@link FrameListener#closed} hears where the connection ended without a goodbye. */
    public static final int NO_CLOSE_FRAME = 1006;

    /** What it hears where the close frame says nothing. */
    public static final int NO_CODE = 1005;

    private final Socket socket;
    private final OutputStream out;
    private final Answer answer;
    private final FrameListener listener;
    private final ReentrantLock reading = new ReentrantLock();
    private final Condition resumed = reading.newCondition();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private boolean paused;
    private int closeCode = NO_CLOSE_FRAME;
    private String closeReason = "";

    private RawWebSocket(Socket socket, Answer answer, FrameListener listener) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.answer = answer;
        this.listener = listener;
    }

    /** Shakes hands with a server of this machine. Where it refuses, {@link #answer()} says how. */
    public static RawWebSocket open(Dial dial, FrameListener listener) {
        try {
            Socket socket = connect(dial);
            socket.getOutputStream().write(dial.request());
            RawWebSocket opened = new RawWebSocket(socket, Answer.read(socket.getInputStream()), listener);
            if (opened.answer.accepted()) {
                Thread.ofVirtual().name("raw-web-socket").start(opened::read);
            }
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Answer answer() {
        return answer;
    }

    public void sendText(String text) {
        send(ClientFrame.text(text));
    }

    public void send(ClientFrame frame) {
        sendBytes(frame.encoded());
    }

    /** Sends bytes as they are. */
    public synchronized void sendBytes(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads nothing from now on, but for what a read that has begun brings. */
    public void pauseReading() {
        setPaused(true);
    }

    public void resumeReading() {
        setPaused(false);
    }

    /** Hangs up without a goodbye. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Socket connect(Dial dial) throws IOException {
        Socket socket = new Socket();
        if (dial.receiveBuffer() > 0) {
            socket.setReceiveBufferSize(dial.receiveBuffer());
        }
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), dial.port()));
        return socket;
    }

    private void setPaused(boolean value) {
        reading.lock();
        try {
            paused = value;
            resumed.signalAll();
        } finally {
            reading.unlock();
        }
    }

    private void awaitResumed() {
        reading.lock();
        try {
            while (paused) {
                resumed.awaitUninterruptibly();
            }
        } finally {
            reading.unlock();
        }
    }

    private void read() {
        try {
            readFrames(socket.getInputStream());
        } catch (IOException | UncheckedIOException hungUp) {
            closeReason = closeReason.isEmpty() ? "" + hungUp.getMessage() : closeReason;
        } finally {
            listener.closed(closeCode, closeReason);
        }
    }

    private void readFrames(InputStream in) throws IOException {
        FrameBuffer buffer = new FrameBuffer();
        ServerFrame frame = new ServerFrame();
        do {
            while (buffer.next(frame)) {
                take(frame);
            }
            awaitResumed();
        } while (buffer.fill(in));
    }

    private void take(ServerFrame frame) {
        switch (frame.opcode()) {
            case ClientFrame.TEXT, ClientFrame.CONTINUATION -> takeText(frame);
            case ClientFrame.PING -> listener.ping(this, frame.payload());
            case ClientFrame.PONG -> listener.pong();
            case ClientFrame.CLOSE -> takeClose(frame.payload());
            default -> throw new IllegalStateException("The server sent a frame of type " + frame.opcode());
        }
    }

    private void takeText(ServerFrame frame) {
        if (frame.isLast() && parts.size() == 0) {
            listener.text(frame.text());
            return;
        }
        parts.writeBytes(frame.payload());
        if (frame.isLast()) {
            listener.text(parts.toString(StandardCharsets.UTF_8));
            parts.reset();
        }
    }

    /** Answers alike, as a well-behaved client does; the server then ends the connection. */
    private void takeClose(byte[] payload) {
        closeCode = payload.length < Short.BYTES
                ? NO_CODE
                : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        closeReason = payload.length <= Short.BYTES
                ? ""
                : new String(payload, Short.BYTES, payload.length - Short.BYTES, StandardCharsets.UTF_8);
        send(ClientFrame.close(payload));
    }
}
