package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.application.port.in.webhook.AddOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.DeleteOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.EnableOutgoingWebhookUseCase;
import org.hexachat.application.port.in.webhook.ListOutgoingWebhooksUseCase;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.springframework.core.annotation.Order;

/** Where events of the room are sent to. */
@org.springframework.stereotype.Component
@Order(6)
final class OutgoingWebhooksPart implements RoomPart {

    private final ListOutgoingWebhooksUseCase list;
    private final AddOutgoingWebhookUseCase add;
    private final EnableOutgoingWebhookUseCase enable;
    private final DeleteOutgoingWebhookUseCase remove;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;

    OutgoingWebhooksPart(
            ListOutgoingWebhooksUseCase list,
            AddOutgoingWebhookUseCase add,
            EnableOutgoingWebhookUseCase enable,
            DeleteOutgoingWebhookUseCase remove,
            CurrentAdministrator administrator,
            Refusals refusals) {
        this.list = list;
        this.add = add;
        this.enable = enable;
        this.remove = remove;
        this.administrator = administrator;
        this.refusals = refusals;
    }

    @Override
    public String title() {
        return "webhooks.outgoing";
    }

    @Override
    public Component of(RoomId room) {
        Grid<OutgoingWebhook> grid = Grids.small(translate("webhooks.outgoing"), translate("webhooks.none"));
        grid.addColumn(webhook -> webhook.url().value()).setHeader(translate("address"));
        grid.addColumn(webhook -> translate(webhook.disabled() ? "state.disabled" : "state.active"))
                .setHeader(translate("state"));
        grid.addColumn(OutgoingWebhook::failures).setHeader(translate("webhook.failures"));
        grid.addColumn(webhook -> webhook.error().orElse("")).setHeader(translate("job.error"));
        Runnable refresh =
                () -> grid.setItems(list.list(new ListOutgoingWebhooksUseCase.Query(administrator.caller(), room)));
        grid.addComponentColumn(webhook -> new HorizontalLayout(
                        new Button(translate("webhook.enable"), click -> {
                            enable.enable(new EnableOutgoingWebhookUseCase.Command(
                                    administrator.caller(), room, webhook.id()));
                            refresh.run();
                        }),
                        new Button(translate("delete"), click -> ask(room, webhook, refresh))))
                .setHeader(translate("acts"));
        refresh.run();
        VerticalLayout part = new VerticalLayout();
        part.setPadding(false);
        part.add(new Button(translate("webhook.make"), click -> askAddress(room, part, refresh)), grid);
        return part;
    }

    private void askAddress(RoomId room, VerticalLayout part, Runnable done) {
        TextField url = new TextField(translate("address"));
        new Form(translate("webhook.make"), refusals).with("url", url).does(() -> {
            OutgoingWebhook made = add.add(new AddOutgoingWebhookUseCase.Command(
                    administrator.caller(), room, url.getValue().strip()));
            part.addComponentAtIndex(1, new Paragraph(translate("webhook.secret")));
            part.addComponentAtIndex(2, new Copied(made.secret().value()));
            done.run();
        });
    }

    private void ask(RoomId room, OutgoingWebhook webhook, Runnable done) {
        Act.confirm(translate("delete"), translate("webhook.delete.means"), () -> {
            remove.remove(new DeleteOutgoingWebhookUseCase.Command(administrator.caller(), room, webhook.id()));
            done.run();
        });
    }
}
