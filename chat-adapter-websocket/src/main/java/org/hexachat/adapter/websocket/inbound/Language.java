package org.hexachat.adapter.websocket.inbound;

import java.text.MessageFormat;
import java.util.Arrays;
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
        return preferredBy(header, RUSSIAN);
    }

    /** As {@link #preferredBy(String)}, for a surface that speaks another language by default. */
    static Language preferredBy(@Nullable String header, Language otherwise) {
        if (header == null) {
            return otherwise;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(RUSSIAN.locale, ENGLISH.locale));
            return Arrays.stream(values())
                    .filter(language -> language.locale.equals(best))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IllegalArgumentException unreadable) {
            return otherwise;
        }
    }

    /** Loaded when the first sentence is needed, and by its own name: the machine's language must not matter. */
    private static final class RussianErrors {
        static final ResourceBundle BUNDLE =
                ResourceBundle.getBundle("org.hexachat.adapter.websocket.inbound.errors", Locale.ROOT);
    }
}
