package org.hexachat.adapter.admin.message;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.hexachat.adapter.admin.export.Download;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.Sequence;
import org.springframework.stereotype.Component;

/** Shows messages as they stand in a room, and deletes them. */
@Component
final class MessageRows {

    private final DeleteMessageUseCase delete;
    private final Download download;
    private final CurrentAdministrator administrator;

    MessageRows(DeleteMessageUseCase delete, Download download, CurrentAdministrator administrator) {
        this.delete = delete;
        this.download = download;
        this.administrator = administrator;
    }

    /**
     * A message with who said it, when, and what can be done about it.
     *
     * @param place the one that was looked for, if any
     * @param done is called once it is deleted
     */
    Article of(Message message, Optional<Sequence> place, Runnable done) {
        Span author = new Span(message.author().name().value());
        author.addClassName("area-author");
        Span when = new Span(Texts.time(message.postedAt()));
        when.addClassName("area-when");
        Div text = new Div(message.text().map(MessageText::value).orElseGet(() -> translate("message.deleted")));
        text.addClassName("area-text");
        Article row = new Article(author, when, text);
        row.addClassName("area-message");
        row.addClassName(place.filter(message.sequence()::equals).isPresent() ? "area-place" : "area-near");
        if (!message.attachments().isEmpty()) {
            Div files = new Div();
            message.attachments().forEach(file -> files.add(download.file(message.room(), file)));
            row.add(files);
        }
        if (!message.isDeleted()) {
            row.add(deleteButton(message, done));
        }
        return row;
    }

    Button deleteButton(Message message, Runnable done) {
        String title = translate("message.delete");
        Button button = new Button(
                title,
                click -> Act.confirmWithReason(title, translate("message.delete.means"), reason -> {
                    delete.delete(new DeleteMessageUseCase.Command(
                            administrator.caller(), message.room(), message.id(), reason));
                    done.run();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
