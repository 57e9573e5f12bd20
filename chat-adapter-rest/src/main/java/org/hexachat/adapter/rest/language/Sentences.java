package org.hexachat.adapter.rest.language;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hexachat.domain.error.Refusal;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What people are told, by code and language. */
@Component
public final class Sentences {
    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Sentences() {
        bundles.setBasename("org.hexachat.adapter.rest.messages");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The sentence of a code; a code without one is a bug in this program. */
    public String of(String code, Locale language, Object... arguments) {
        return bundles.getMessage(code, arguments, language);
    }

    /** The sentence of a code as it is written down, with {@code {0}} where something is filled in. */
    public String pattern(String code, Locale language) {
        return of(code, language, "{0}", "{1}");
    }

    public String of(Refusal refusal, Locale language) {
        return of(refusal.code().code(), language, refusal.arguments().toArray());
    }
}
