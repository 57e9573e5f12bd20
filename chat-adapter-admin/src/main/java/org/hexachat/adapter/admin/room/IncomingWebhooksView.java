package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomItem;

/** Addresses by which programs post to all rooms. */
@Route(value = "incoming-webhooks", layout = AreaLayout.class)
@Menu(title = "webhooks.incoming", order = 5.2)
@RolesAllowed("ADMINISTRATOR")
final class IncomingWebhooksView extends AreaPage {

    private final RevokeIncomingWebhookUseCase revoke;
    private final CurrentAdministrator administrator;
    private final RoomItemList<IncomingWebhook> list;

    IncomingWebhooksView(
            ListAdministeredIncomingWebhooksUseCase webhooks,
            RevokeIncomingWebhookUseCase revoke,
            CurrentAdministrator administrator) {
        super("webhooks.incoming");
        this.revoke = revoke;
        this.administrator = administrator;
        list = new RoomItemList<>(
                "webhooks.incoming",
                IncomingWebhook::room,
                (filter, last, limit) -> webhooks.list(new ListAdministeredIncomingWebhooksUseCase.Query(
                        administrator.caller(),
                        filter,
                        last.map(found -> found.item().id()),
                        limit)));
        Grid<RoomItem<IncomingWebhook>> grid = list.grid();
        grid.addColumn(found -> found.item().account().name().value()).setHeader(getTranslation("name"));
        grid.addColumn(found -> found.item().by().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(found -> Texts.time(found.item().createdAt())).setHeader(getTranslation("created"));
        grid.addComponentColumn(found -> new Button(getTranslation("revoke"), click -> ask(found.item())))
                .setHeader(getTranslation("acts"));
        add(list.tools(), grid);
        setFlexGrow(1, grid);
        list.show();
    }

    private void ask(IncomingWebhook webhook) {
        Act.confirm(getTranslation("revoke"), getTranslation("webhook.revoke.means"), () -> {
            revoke.revoke(
                    new RevokeIncomingWebhookUseCase.Command(administrator.caller(), webhook.room(), webhook.id()));
            list.show();
        });
    }
}
