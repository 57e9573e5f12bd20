package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What the area says, in the language of the browser where it is known here, else in English. */
@Component
final class Words implements I18NProvider {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    private final transient ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Words() {
        bundles.setBasename("org.hexachat.adapter.admin.words");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** A key without words is a bug in this program. */
    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        return bundles.getMessage(key, arguments, language);
    }
}
