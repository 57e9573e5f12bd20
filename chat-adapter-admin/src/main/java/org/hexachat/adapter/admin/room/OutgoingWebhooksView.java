package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.webhook.OutgoingWebhook;

/** Where events of all rooms are sent to. */
@Route(value = "outgoing-webhooks", layout = AreaLayout.class)
@Menu(title = "webhooks.outgoing", order = 5.3)
@RolesAllowed("ADMINISTRATOR")
final class OutgoingWebhooksView extends AreaPage {

    private final EnableOutgoingWebhookUseCase enable;
    private final DeleteOutgoingWebhookUseCase remove;
    private final CurrentAdministrator administrator;
    private final RoomItemList<OutgoingWebhook> list;

    OutgoingWebhooksView(
            ListAdministeredOutgoingWebhooksUseCase webhooks,
            EnableOutgoingWebhookUseCase enable,
            DeleteOutgoingWebhookUseCase remove,
            CurrentAdministrator administrator) {
        super("webhooks.outgoing");
        this.enable = enable;
        this.remove = remove;
        this.administrator = administrator;
        list = new RoomItemList<>(
                "webhooks.outgoing",
                OutgoingWebhook::room,
                (filter, last, limit) -> webhooks.list(new ListAdministeredOutgoingWebhooksUseCase.Query(
                        administrator.caller(),
                        filter,
                        last.map(found -> found.item().id()),
                        limit)));
        Grid<RoomItem<OutgoingWebhook>> grid = list.grid();
        grid.addColumn(found -> found.item().url().value())
                .setHeader(getTranslation("address"))
                .setFlexGrow(2);
        grid.addColumn(found -> found.item().by().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(found -> Texts.time(found.item().createdAt())).setHeader(getTranslation("created"));
        grid.addColumn(found -> getTranslation(found.item().disabled() ? "state.disabled" : "state.active"))
                .setHeader(getTranslation("state"));
        grid.addColumn(found -> found.item().failures()).setHeader(getTranslation("webhook.failures"));
        grid.addColumn(found -> found.item().error().orElse("")).setHeader(getTranslation("job.error"));
        grid.addComponentColumn(found -> acts(found.item()))
                .setHeader(getTranslation("acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(list.tools(), grid);
        setFlexGrow(1, grid);
        list.show();
    }

    private HorizontalLayout acts(OutgoingWebhook webhook) {
        HorizontalLayout acts = new HorizontalLayout();
        if (webhook.failures() > 0 || webhook.disabled()) {
            acts.add(new Button(getTranslation("webhook.enable"), click -> enable(webhook)));
        }
        acts.add(new Button(getTranslation("delete"), click -> ask(webhook)));
        return acts;
    }

    private void enable(OutgoingWebhook webhook) {
        enable.enable(new EnableOutgoingWebhookUseCase.Command(administrator.caller(), webhook.room(), webhook.id()));
        list.show();
    }

    private void ask(OutgoingWebhook webhook) {
        Act.confirm(getTranslation("delete"), getTranslation("webhook.delete.means"), () -> {
            remove.remove(
                    new DeleteOutgoingWebhookUseCase.Command(administrator.caller(), webhook.room(), webhook.id()));
            list.show();
        });
    }
}
