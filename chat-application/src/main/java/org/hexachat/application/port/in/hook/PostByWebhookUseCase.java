package org.hexachat.application.port.in.hook;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;

/** Put a message into a room by an incoming webhook: whoever knows its secret may. */
public interface PostByWebhookUseCase {

    /**
     * Says something as the webhook, as a member does.
     *
     * @throws ChatException {@code incoming_webhook.invalid}; {@code rate_limited}; what is wrong with a text. The stage fails as
     *     that of a message does
     */
    CompletionStage<RoomEvent> post(Command command);

    /**
     * What to say.
     *
     * @param clientId the same one again is the same message
     */
    record Command(String secret, String text, Optional<ClientId> clientId) {
        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
