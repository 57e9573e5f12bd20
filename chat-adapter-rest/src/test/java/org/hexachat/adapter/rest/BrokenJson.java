package org.hexachat.adapter.rest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be wrong with JSON. */
public final class BrokenJson {
    private BrokenJson() {}

    public static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        Map.ofEntries(
                        Map.entry("not JSON", "hello"),
                        Map.entry("cut off", "{\"username\": \"a"),
                        Map.entry("two values", "{} {}"),
                        Map.entry("a list", "[{}]"),
                        Map.entry("a string", "\"text\""),
                        Map.entry("a number", "1"),
                        Map.entry("null", "null"),
                        Map.entry("blank", "   "),
                        Map.entry("deep", "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                        Map.entry("deep objects", "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                        Map.entry("duplicate names", "{\"x\":1,\"x\":2}"),
                        Map.entry("duplicate names inside", "{\"x\":{\"y\":1,\"y\":2}}"),
                        Map.entry("a long number", "{\"x\":" + "9".repeat(5_000) + "}"),
                        Map.entry("NaN", "{\"x\":NaN}"),
                        Map.entry("a comment", "{} // x"),
                        Map.entry("single quotes", "{'x':1}"),
                        Map.entry("a control character", "{\"x\":\"\u0001\"}"),
                        Map.entry("a raw NUL", "{\"x\":\"\0\"}"),
                        Map.entry("a NUL at the end", "{}\0"))
                .forEach((what, text) -> bodies.put(what, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("cut-off UTF-8", new byte[] {'{', '"', (byte) 0xD0, '"', ':', '1', '}'});
        bodies.put(
                "a surrogate in UTF-8",
                new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'});
        bodies.put("UTF-16", "{}".getBytes(StandardCharsets.UTF_16));
        bodies.put("UTF-16 without a mark", "{}".getBytes(StandardCharsets.UTF_16LE));
        bodies.put("UTF-32", "{}".getBytes(StandardCharsets.UTF_32));
        return bodies;
    }

    static Map<String, String> values() {
        return Map.ofEntries(
                Map.entry("null", "null"),
                Map.entry("a boolean", "true"),
                Map.entry("a fraction", "1.5"),
                Map.entry("a list", "[\"a\"]"),
                Map.entry("an object", "{\"a\":1}"),
                Map.entry("empty", "\"\""),
                Map.entry("blank", "\"  \""),
                Map.entry("too long", "\"" + "x".repeat(5_000) + "\""),
                Map.entry("a control character", "\"abcdefgh\\u0001\""),
                Map.entry("a NUL", "\"abcdefgh\\u0000\""),
                Map.entry("half a surrogate pair", "\"abcdefgh\\ud800\""));
    }
}
