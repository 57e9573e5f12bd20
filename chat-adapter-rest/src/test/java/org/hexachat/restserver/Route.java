package org.hexachat.restserver;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of the classic surface.
 *
 * @param path with {@code {room}} where a room's name stands
 * @param open whether it is for strangers, too
 * @param body fields and values that it takes; empty for a call that reads no body
 */
public record Route(String method, String path, boolean open, Map<String, String> body) {
    public String pathTo(String room) {
        return path.replace("{room}", room);
    }

    public boolean readsBody() {
        return !body.isEmpty();
    }

    /** A good body but for one field, which has this value, in JSON. */
    public String bodyWith(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
