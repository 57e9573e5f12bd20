package org.hexachat.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A line that writes down what is done with it. */
final class Recorded implements Line {

    final List<String> calls = new ArrayList<>();

    @Override
    public void send(byte[] text, int length) {
        calls.add("send " + new String(text, 0, length, UTF_8));
    }

    @Override
    public void ready() {
        calls.add("ready");
    }

    @Override
    public void delivered(byte[] data, int marker) {
        calls.add("delivered " + Marker.number(data, marker));
    }

    @Override
    public void accepted() {
        calls.add("accepted");
    }

    @Override
    public void refused(String answer) {
        calls.add("refused");
    }

    void hears(Conversation conversation, String frame) {
        byte[] bytes = frame.getBytes(UTF_8);
        conversation.received(bytes, 0, bytes.length);
    }

    static String marked(int number) {
        byte[] text = new byte[Marker.LENGTH];
        new Marker(1, 0, number, 0).write(text, 0);
        return new String(text, UTF_8);
    }
}
