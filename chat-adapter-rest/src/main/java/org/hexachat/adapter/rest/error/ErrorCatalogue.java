package org.hexachat.adapter.rest.error;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.language.Sentences;
import org.hexachat.domain.error.ErrorCode;
import org.springframework.stereotype.Component;

/** Every code that a client of v1 can be answered with, as people look it up. */
@Component
public final class ErrorCatalogue {
    /** Where the list is served; the type of every problem leads there. */
    public static final String PATH = "/errors";

    private final Sentences sentences;

    ErrorCatalogue(Sentences sentences) {
        this.sentences = sentences;
    }

    static String addressOf(String code) {
        return PATH + "#" + code;
    }

    /** The codes of the chat itself, over HTTP and in sockets, in the order in which they are declared. */
    public List<Entry> ofTheChat() {
        return Stream.of(ErrorCode.values())
                .map(code -> new Entry(
                        code.code(),
                        Optional.of(code.kind().name()),
                        KindStatus.of(code.kind()).value(),
                        SocketMeaning.of(code),
                        sentences.pattern(code.code(), Locale.ENGLISH),
                        Advice.on(code)))
                .toList();
    }

    /** The codes of requests that reach no use case. */
    public List<Entry> ofHttp() {
        return Stream.of(HttpError.values())
                .map(error -> new Entry(
                        error.code(),
                        Optional.empty(),
                        error.status().value(),
                        "—",
                        sentences.pattern(error.code(), Locale.ENGLISH),
                        Advice.on(error)))
                .toList();
    }

    /**
     * One code.
     *
     * @param kind empty for what has none
     * @param socket what it means over a WebSocket
     * @param sentence in English, with {@code {0}} where something is filled in
     */
    public record Entry(
            String code, Optional<String> kind, int status, String socket, String sentence, String advice) {}
}
