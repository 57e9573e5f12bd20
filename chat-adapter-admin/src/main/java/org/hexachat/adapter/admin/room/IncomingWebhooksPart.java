package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionToken;
import org.springframework.core.annotation.Order;

/** Addresses by which programs post to the room. */
@org.springframework.stereotype.Component
@Order(5)
final class IncomingWebhooksPart implements RoomPart {

    private final ListIncomingWebhooksUseCase list;
    private final MakeIncomingWebhookUseCase make;
    private final RevokeIncomingWebhookUseCase revoke;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;

    IncomingWebhooksPart(
            ListIncomingWebhooksUseCase list,
            MakeIncomingWebhookUseCase make,
            RevokeIncomingWebhookUseCase revoke,
            CurrentAdministrator administrator,
            Refusals refusals) {
        this.list = list;
        this.make = make;
        this.revoke = revoke;
        this.administrator = administrator;
        this.refusals = refusals;
    }

    @Override
    public String title() {
        return "webhooks.incoming";
    }

    @Override
    public Component of(RoomId room) {
        Grid<IncomingWebhook> grid = Grids.small(translate("webhooks.incoming"), translate("webhooks.none"));
        grid.addColumn(webhook -> webhook.account().name().value()).setHeader(translate("name"));
        grid.addColumn(webhook -> webhook.by().name().value()).setHeader(translate("audit.by"));
        grid.addColumn(webhook -> Texts.time(webhook.createdAt())).setHeader(translate("created"));
        grid.addComponentColumn(webhook ->
                        new Button(translate("revoke"), click -> ask(room, webhook, () -> fill(grid, room))))
                .setHeader(translate("acts"));
        fill(grid, room);
        VerticalLayout part = new VerticalLayout();
        part.setPadding(false);
        part.add(new Button(translate("webhook.make"), click -> askName(room, part, grid)), grid);
        return part;
    }

    private void askName(RoomId room, VerticalLayout part, Grid<IncomingWebhook> grid) {
        TextField name = new TextField(translate("name"));
        new Form(translate("webhook.make"), refusals).with("name", name).does(() -> {
            SessionToken secret = make.make(new MakeIncomingWebhookUseCase.Command(
                            administrator.caller(), room, name.getValue().strip()))
                    .secret();
            part.addComponentAtIndex(
                    1,
                    new Copied("curl " + Address.of("/api/v1/hooks/" + secret.value())
                            + " -H 'Content-Type: application/json' -d '{\"text\":\"Hello\"}'"));
            fill(grid, room);
        });
    }

    private void fill(Grid<IncomingWebhook> grid, RoomId room) {
        grid.setItems(list.list(new ListIncomingWebhooksUseCase.Query(administrator.caller(), room)));
    }

    private void ask(RoomId room, IncomingWebhook webhook, Runnable done) {
        Act.confirm(translate("revoke"), translate("webhook.revoke.means"), () -> {
            revoke.revoke(new RevokeIncomingWebhookUseCase.Command(administrator.caller(), room, webhook.id()));
            done.run();
        });
    }
}
