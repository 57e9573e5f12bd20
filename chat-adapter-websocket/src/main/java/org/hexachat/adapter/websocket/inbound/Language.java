package org.hexachat.adapter.websocket.inbound;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hexachat.domain.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The languages this surface speaks: Russian, and English for those who ask for it. */
enum Language {
    RUSSIAN(Locale.of("ru")) {
        @Override
        String sentence(Refusal refusal) {
            String pattern = RussianErrors.BUNDLE.getString(refusal.code().code());
            return new MessageFormat(pattern, locale).format(refusal.arguments().toArray());
        }
    },
    ENGLISH(Locale.ENGLISH) {
        @Override
        String sentence(Refusal refusal) {
            return refusal.sentence();
        }
    };

    final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The reason for people who speak this language. */
    abstract String sentence(Refusal refusal);

    /**
     * The language that an Accept-Language header likes best.
     *
     * @param header null where there is none
     */
    static Language preferredBy(@Nullable String header) {
        if (header == null) {
            return RUSSIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(RUSSIAN.locale, ENGLISH.locale));
            return ENGLISH.locale.equals(best) ? ENGLISH : RUSSIAN;
        } catch (IllegalArgumentException unreadable) {
            return RUSSIAN;
        }
    }

    /** Loaded when the first sentence is needed, and by its own name: the machine's language must not matter. */
    private static final class RussianErrors {
        static final ResourceBundle BUNDLE =
                ResourceBundle.getBundle("org.hexachat.adapter.websocket.inbound.errors", Locale.ROOT);
    }
}
