package org.hexachat.adapter.websocket.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A peer that reads, stalls or breaks, and writes down what reached it. */
final class ScriptedPeer implements Peer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream unread = new ByteArrayOutputStream();
    private final AtomicInteger writes = new AtomicInteger();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch firstWrite = new CountDownLatch(1);
    private final Habit habit;
    private volatile Closing closing;
    private volatile boolean dropped;

    ScriptedPeer(Habit habit) {
        this.habit = habit;
    }

    /** What stood in the text frames. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    int writes() {
        return writes.get();
    }

    /** What the chat messages among the texts say, in either dialect. */
    List<String> messages() {
        return texts.stream()
                .flatMap(String::lines)
                .map(JSON::readTree)
                .map(frame -> frame.path("message"))
                .filter(message -> !message.isMissingNode())
                .map(message -> message.isObject() ? textOf(message) : message.stringValue())
                .toList();
    }

    private static String textOf(JsonNode message) {
        return message.path("text").stringValue("");
    }

    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    boolean isDropped() {
        return dropped;
    }

    void awaitFirstWrite() throws InterruptedException {
        firstWrite.await();
    }

    void read() {
        reading.countDown();
    }

    @Override
    public void write(ByteBuffer frames) throws IOException {
        firstWrite.countDown();
        switch (habit) {
            case READS -> {}
            case STALLS -> awaitReading();
            case BREAKS -> throw new IOException("broken on purpose");
        }
        unread.write(frames.array(), frames.position(), frames.remaining());
        frames.position(frames.limit());
        takeAll();
        writes.incrementAndGet();
    }

    @Override
    public void close(Closing reason) {
        closing = closing == null ? reason : closing;
    }

    @Override
    public void drop() {
        dropped = true;
    }

    /** A write can end inside of a frame. */
    private void takeAll() {
        ByteBuffer bytes = ByteBuffer.wrap(unread.toByteArray());
        try {
            while (bytes.hasRemaining()) {
                bytes.mark();
                take(bytes);
            }
        } catch (BufferUnderflowException cut) {
            bytes.reset();
        }
        unread.reset();
        unread.write(bytes.array(), bytes.position(), bytes.remaining());
    }

    private void take(ByteBuffer frames) {
        boolean text = (frames.get() & 0x0F) == 1;
        int length = frames.get();
        if (length == 126) {
            length = frames.getShort() & 0xFFFF;
        } else if (length == 127) {
            length = (int) frames.getLong();
        }
        if (length > frames.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] payload = new byte[length];
        frames.get(payload);
        if (text) {
            texts.add(new String(payload, StandardCharsets.UTF_8));
        }
    }

    private void awaitReading() throws IOException {
        try {
            reading.await();
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    enum Habit {
        READS,
        STALLS,
        BREAKS
    }
}
