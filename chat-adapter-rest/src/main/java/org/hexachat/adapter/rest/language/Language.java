package org.hexachat.adapter.rest.language;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages of the answers: Russian, and English for those who ask for it. */
public final class Language {
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(RUSSIAN, ENGLISH);
    private static final String ATTRIBUTE = Language.class.getName();

    private Language() {}

    /** The language of a request, whatever became of it since it arrived. */
    public static Locale of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale noted ? noted : RUSSIAN;
    }

    /** Finds out the language while the headers can still be read: later, a header that is not allowed makes that fail. */
    static void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, preferred(request));
    }

    private static Locale preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? RUSSIAN
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> SPOKEN.stream()
                                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                        .findFirst()
                        .orElse(RUSSIAN);
    }
}
