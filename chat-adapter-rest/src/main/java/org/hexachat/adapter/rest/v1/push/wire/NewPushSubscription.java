package org.hexachat.adapter.rest.v1.push.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;
import org.jspecify.annotations.Nullable;

/** What a browser makes of a subscription of its own ({@code PushSubscription.toJSON()}). What else it says there is not read. */
public record NewPushSubscription(
        @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
        JsonText endpoint,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Keys keys) {

    /** Those that were given, or none. */
    public Keys keysOrNone() {
        return keys == null ? Keys.NONE : keys;
    }

    /**
     * For whom is encrypted. Masks itself when printed.
     *
     * @param p256dh a public key
     * @param auth a secret
     */
    public record Keys(
            @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
            JsonText p256dh,

            @Schema(implementation = String.class, requiredMode = Schema.RequiredMode.REQUIRED)
            JsonText auth) {

        private static final Keys NONE = new Keys(new JsonText.Absent(), new JsonText.Absent());

        @Override
        public String toString() {
            return "Keys[***]";
        }
    }

    @Override
    public String toString() {
        return "NewPushSubscription[***]";
    }
}
