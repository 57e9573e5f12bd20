package org.hexachat.testkit.websocket;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what the server sends. */
public class Transcript implements FrameListener {
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final AtomicInteger pings = new AtomicInteger();
    private final AtomicInteger pongs = new AtomicInteger();
    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();

    @Override
    public void text(String text) {
        texts.add(text);
    }

    @Override
    public void ping(RawWebSocket socket, byte[] payload) {
        pings.incrementAndGet();
        FrameListener.super.ping(socket, payload);
    }

    @Override
    public void pong() {
        pongs.incrementAndGet();
    }

    @Override
    public void closed(int code, String reason) {
        closeCode.complete(code);
    }

    /** What arrived so far. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    public int pings() {
        return pings.get();
    }

    public int pongs() {
        return pongs.get();
    }

    /** The code of the close frame, once the connection ended. */
    public CompletableFuture<Integer> closeCode() {
        return closeCode;
    }
}
