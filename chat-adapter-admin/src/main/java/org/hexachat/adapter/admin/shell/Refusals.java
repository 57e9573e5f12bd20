package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Tells an administrator what did not happen, and why. Whatever is no refusal is a bug, and goes to the log. */
@Component
public final class Refusals implements ErrorHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration SHOWN = Duration.ofSeconds(8);

    private final transient ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
    private final I18NProvider words;

    Refusals(I18NProvider words) {
        this.words = words;
        bundles.setBasename("org.hexachat.adapter.admin.errors");
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The sentence of a code that fills nothing in. */
    public String sentence(ErrorCode code, Locale language) {
        return sentence(Refusal.of(code), language);
    }

    /** The sentence of a refusal, in English where the language has none. */
    public String sentence(Refusal refusal, Locale language) {
        return Objects.requireNonNull(
                bundles.getMessage(refusal.code().code(), refusal.arguments().toArray(), refusal.sentence(), language));
    }

    /** All that is wrong, in sentences. */
    public String sentences(ChatException refusal, Locale language) {
        return refusal.violations().isEmpty()
                ? sentence(refusal.refusal(), language)
                : refusal.violations().stream()
                        .map(violation -> sentence(violation.refusal(), language))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("A view of the administrator's area failed where nobody can be told", event.getThrowable());
        } else if (event.getThrowable() instanceof ChatException refusal) {
            show(sentences(refusal, ui.getLocale()));
        } else {
            LOG.error("A view of the administrator's area failed", event.getThrowable());
            show(words.getTranslation("failed", ui.getLocale()));
        }
    }

    private static void show(String sentence) {
        Notification shown =
                Notification.show(sentence, Math.toIntExact(SHOWN.toMillis()), Notification.Position.BOTTOM_CENTER);
        shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
        shown.setAssertive(true);
    }
}
