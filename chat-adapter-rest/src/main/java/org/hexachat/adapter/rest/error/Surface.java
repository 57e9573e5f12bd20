package org.hexachat.adapter.rest.error;

import java.util.Locale;
import org.hexachat.domain.error.ChatException;

/** Puts refusals into words, in the shape that the clients of one surface know. */
interface Surface {
    /** How its clients send a token, for {@code WWW-Authenticate}. */
    String challenge();

    Answer of(HttpError error, Locale language, Object... arguments);

    Answer of(ChatException refused, Locale language);
}
