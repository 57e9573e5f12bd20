package org.hexachat.adapter.rest.wire;

import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A text as a client sent it, or whatever was there instead: so that a body is read whole, and everything that is wrong with it
 * is said at once. Masks itself when printed, since it may be a password.
 */
@JsonDeserialize(using = JsonTextDeserializer.class)
public sealed interface JsonText {
    /** The field is not there. */
    record Absent() implements JsonText {}

    /** The field is null. */
    record Null() implements JsonText {}

    /** The field is true or false, which is no text either. */
    record Flag(boolean value) implements JsonText {}

    /** The field is a fraction, a list or an object. */
    record NotText() implements JsonText {}

    /** The field is a string, or an integer, which counts as its digits. */
    record Given(String value) implements JsonText {
        @Override
        public String toString() {
            return "Given[***]";
        }
    }
}
