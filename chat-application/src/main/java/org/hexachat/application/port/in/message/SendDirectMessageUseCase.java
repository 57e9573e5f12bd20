package org.hexachat.application.port.in.message;

import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.user.UserId;

/** Say something to some people alone. */
public interface SendDirectMessageUseCase {

    /**
     * Says it in the direct conversation of exactly these people and the caller, which begins with this message where there was
     * none, and tells all of their connections of it. There is one for each set of people, also when many begin it at once.
     *
     * @return the message at its place, durable; of the same {@code clientId} again the first result
     * @throws ChatException {@code input.invalid} with the violations of {@code people} and {@code text}; {@code user.not_found};
     *     {@code user.blocked};
     *     {@code rate_limited}
     */
    RoomEvent send(Command command);

    /**
     * To whom, and what.
     *
     * @param people the caller is one of them, named or not
     */
    record Command(Caller caller, Set<UserId> people, String text, Optional<ClientId> clientId) {

        public Command {
            people = Set.copyOf(people);
        }

        @Override
        public String toString() {
            return "Command[" + people + ", ***]";
        }
    }
}
