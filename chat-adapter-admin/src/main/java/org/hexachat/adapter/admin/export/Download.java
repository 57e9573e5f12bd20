package org.hexachat.adapter.admin.export;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.room.RoomId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Has the browser fetch a file that the API gives, so that it has one form. It is opened by a ticket: the login of the area opens the area alone.
 */
@Component
public final class Download {

    private final IssueTicketUseCase tickets;
    private final CurrentAdministrator administrator;

    Download(IssueTicketUseCase tickets, CurrentAdministrator administrator) {
        this.tickets = tickets;
        this.administrator = administrator;
    }

    /**
     * Begins.
     *
     * @param path of the file, with or without a query
     */
    public void begin(String path) {
        String ticket = tickets.issue(administrator.caller()).secret().value();
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "const link = document.createElement('a'); link.href = $0; link.download = ''; link.click()",
                        UriComponentsBuilder.fromUriString(Address.of(path))
                                .queryParam("ticket", ticket)
                                .toUriString());
    }

    /** The name of a file of a room, by which one gets it. */
    public Button file(RoomId room, Attachment attachment) {
        Button button = new Button(
                attachment.name().value(),
                click -> begin("/api/v1/admin/rooms/" + room.value() + "/attachments/"
                        + attachment.id().value()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("area-file");
        return button;
    }
}
