package org.hexachat.domain.bot;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** In which order bots are listed, and where the page begins. */
public sealed interface BotOrder {

    /**
     * In the order of {@link Username#canonical()}.
     *
     * @param after the canonical name after which the page begins; empty for the first page
     */
    record ByName(Optional<String> after) implements BotOrder {

        /**
         * Checks what came from outside.
         *
         * @throws ChatException {@code input.characters} for a name that no text can have, and no store can be asked for
         */
        public ByName {
            if (after.map(UnicodeText::new)
                    .filter(text -> text.isIllFormed() || text.contains(c -> c == 0))
                    .isPresent()) {
                throw new ChatException(ErrorCode.INPUT_CHARACTERS);
            }
        }
    }

    /**
     * The newest first, as their identifiers tell, which begin with when they were made.
     *
     * @param before the bot that the page before ended with; empty for the first page
     */
    record NewestFirst(Optional<UserId> before) implements BotOrder {}
}
