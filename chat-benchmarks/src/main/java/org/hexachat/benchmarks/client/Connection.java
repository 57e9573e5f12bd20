package org.hexachat.benchmarks.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.hexachat.benchmarks.protocol.Conversation;
import org.hexachat.benchmarks.protocol.Line;
import org.hexachat.benchmarks.protocol.Marker;
import org.hexachat.benchmarks.protocol.Opening;
import org.hexachat.benchmarks.protocol.Seat;

/** One WebSocket, from connecting to its end. Used by the loader's thread alone. */
final class Connection implements Line, FrameReader.Sink {

    /** How far it has come. */
    enum State {
        CONNECTING,
        UPGRADING,
        OPENING,
        READY,
        CLOSED
    }

    private static final byte[] NOTHING = {};
    private static final byte[] NORMAL_CLOSURE = {3, (byte) 0xe8};

    private final Loader loader;
    private final Seat seat;
    private final Conversation conversation;
    private final FrameReader frames = new FrameReader(this);
    private final SocketChannel channel;
    private final SelectionKey key;
    private final long startedAt = System.nanoTime();
    private State state = State.CONNECTING;
    private byte[] unread = NOTHING;
    private ByteBuffer unwritten = ByteBuffer.allocate(0);

    Connection(Loader loader, Seat seat, Opening opening, Selector selector) throws IOException {
        this.loader = loader;
        this.seat = seat;
        this.conversation = loader.protocol().converse(seat, opening, this);
        this.channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        this.key = channel.register(selector, SelectionKey.OP_CONNECT, this);
    }

    void connect(InetSocketAddress server) throws IOException {
        if (channel.connect(server)) {
            upgrade();
        }
    }

    int index() {
        return seat.index();
    }

    Conversation conversation() {
        return conversation;
    }

    boolean isReady() {
        return state == State.READY;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    long startedAt() {
        return startedAt;
    }

    /** Does what the selector found possible. */
    void proceed(Inbox inbox) {
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                upgrade();
            } else {
                readAndWrite(inbox);
            }
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void readAndWrite(Inbox inbox) throws IOException {
        if (key.isReadable()) {
            read(inbox);
        }
        if (key.isValid() && key.isWritable()) {
            channel.write(unwritten);
            listen();
        }
    }

    private void upgrade() throws IOException {
        state = State.UPGRADING;
        listen();
        byte[] request = Upgrade.request(loader.protocol(), seat).getBytes(ISO_8859_1);
        write(ByteBuffer.wrap(request));
    }

    private void read(Inbox inbox) throws IOException {
        int end = inbox.fill(channel, unread);
        if (end < 0) {
            throw new IOException("the server hung up");
        }
        byte[] data = inbox.data();
        int at = state == State.UPGRADING ? readUpgrade(data, end) : 0;
        if (state != State.UPGRADING) {
            at = frames.read(data, at, end);
        }
        unread = at == end ? NOTHING : Arrays.copyOfRange(data, at, end);
    }

    private int readUpgrade(byte[] data, int end) throws IOException {
        int frame = Upgrade.readAnswer(data, end);
        if (frame > 0) {
            state = State.OPENING;
            conversation.opened();
        }
        return frame;
    }

    void post(Marker marker, int padding, byte[] scratch) {
        send(scratch, conversation.writeMessage(scratch, marker, padding));
    }

    @Override
    public void send(byte[] text, int length) {
        sendFrame(FrameWriter.TEXT, text, 0, length);
    }

    private void sendFrame(int opcode, byte[] payload, int from, int length) {
        try {
            write(loader.writer().frame(opcode, payload, from, length));
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (!unwritten.hasRemaining()) {
            channel.write(bytes);
        }
        if (bytes.hasRemaining()) {
            unwritten = ByteBuffer.allocate(unwritten.remaining() + bytes.remaining())
                    .put(unwritten)
                    .put(bytes)
                    .flip();
            listen();
        }
    }

    private void listen() {
        key.interestOps(unwritten.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    @Override
    public void text(byte[] data, int from, int to) {
        loader.received(to - from);
        conversation.received(data, from, to);
    }

    @Override
    public void ping(byte[] data, int from, int to) {
        sendFrame(FrameWriter.PONG, data, from, to - from);
    }

    @Override
    public void close(int code) throws IOException {
        throw new IOException("the server closed with " + code);
    }

    @Override
    public void ready() {
        state = State.READY;
        loader.ready(this);
    }

    @Override
    public void delivered(byte[] data, int marker) {
        loader.delivered(this, data, marker);
    }

    @Override
    public void accepted() {
        loader.accepted();
    }

    @Override
    public void refused(String answer) {
        loader.refused(answer);
    }

    /** Ends it without waiting for the server's word. */
    void leave() {
        if (isReady()) {
            sendFrame(FrameWriter.CLOSE, NORMAL_CLOSURE, 0, NORMAL_CLOSURE.length);
        }
        end();
    }

    void fail(String why) {
        if (!isClosed()) {
            boolean wasReady = isReady();
            String message = "connection %d, %s: %s".formatted(seat.index(), state, why);
            end();
            loader.failed(this, wasReady, message);
        }
    }

    private void end() {
        state = State.CLOSED;
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            unread = NOTHING;
        }
    }
}
