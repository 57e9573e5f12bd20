package org.hexachat.endtoend.v1;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a client that has heard some events of a room can show of it. */
public final class RoomState {

    private final Map<String, Optional<String>> texts = new LinkedHashMap<>();
    private final Set<String> deleted = new TreeSet<>();
    private final Set<String> members = new TreeSet<>();
    private Optional<String> name = Optional.empty();

    /** Takes the next event. */
    public void apply(Event event) {
        switch (event.type()) {
            case "message.posted" -> require(texts.put(id(event), event.text()) == null, event, "posted twice");
            case "message.edited", "message.withdrawn" -> texts.put(living(event), event.text());
            case "message.withheld" -> texts.put(id(event), event.text());
            case "message.deleted" -> delete(living(event));
            case "reaction.added", "reaction.removed" -> require(event.json().has("emoji"), event, "says nothing");
            case "member.joined" -> members.add(event.user().orElseThrow());
            case "member.left", "member.kicked", "member.banned" ->
                members.remove(event.user().orElseThrow());
            case "member.unbanned" -> require(!members.contains(event.user().orElseThrow()), event, "is a member");
            case "member.muted", "member.unmuted" -> require(event.user().isPresent(), event, "says nothing");
            case "room.slow_mode_changed" -> require(event.json().has("slow_mode_s"), event, "says nothing");
            case "room.retention_changed" -> require(event.json().has("retention_days"), event, "says nothing");
            case "messages.expired" -> require(event.json().has("up_to_seq"), event, "says nothing");
            case "member.role_changed" -> require(members.contains(event.user().orElseThrow()), event, "is no member");
            case "room.renamed" -> name = event.name();
            case "room.listing_changed" -> require(event.json().has("listed"), event, "says nothing");
            case "room.access_changed" -> require(event.json().has("password_required"), event, "says nothing");
            default -> throw new AssertionError("no event of v1: " + event);
        }
    }

    /** The messages in the order in which they were posted, without a text where they are deleted. */
    public Map<String, Optional<String>> texts() {
        return texts;
    }

    public Set<String> deleted() {
        return deleted;
    }

    /** The ids of who joined and is still there. */
    public Set<String> members() {
        return members;
    }

    /** The last name that was heard. */
    public Optional<String> name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomState that
                && texts.equals(that.texts)
                && deleted.equals(that.deleted)
                && members.equals(that.members)
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "name " + name + ", members " + members + ", deleted " + deleted + ", texts " + texts;
    }

    private void delete(String message) {
        texts.put(message, Optional.empty());
        deleted.add(message);
    }

    private String living(Event event) {
        require(!deleted.contains(id(event)), event, "the message is deleted already");
        return id(event);
    }

    private static String id(Event event) {
        return event.message().orElseThrow();
    }

    private static void require(boolean lawful, Event event, String otherwise) {
        if (!lawful) {
            throw new AssertionError(otherwise + ": " + event);
        }
    }
}
