package org.hexachat.adapter.websocket.outbound;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/** A peer that reads, stalls or breaks, and writes down what reached it. */
final class ScriptedPeer implements Peer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch reading = new CountDownLatch(1);
    private final CountDownLatch firstWrite = new CountDownLatch(1);
    private final Habit habit;
    private volatile Closing closing;

    ScriptedPeer(Habit habit) {
        this.habit = habit;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    /** What the chat messages among the texts say. */
    List<String> messages() {
        return texts.stream()
                .map(text -> JSON.readTree(text).path("message").stringValue())
                .toList();
    }

    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    void awaitFirstWrite() throws InterruptedException {
        firstWrite.await();
    }

    void read() {
        reading.countDown();
    }

    @Override
    public void sendText(String text) throws IOException {
        firstWrite.countDown();
        switch (habit) {
            case READS -> {}
            case STALLS -> awaitReading();
            case BREAKS -> throw new IOException("broken on purpose");
        }
        texts.add(text);
        calls.add("text");
    }

    @Override
    public void ping() {
        calls.add("ping");
    }

    @Override
    public void hold() {
        calls.add("hold");
    }

    @Override
    public void flush() {
        calls.add("flush");
    }

    @Override
    public void close(Closing reason) {
        closing = closing == null ? reason : closing;
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
