package org.hexachat.adapter.admin.bot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.adapter.admin.shell.Form;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.DeleteBotUseCase;
import org.hexachat.application.port.in.bot.ListBotsUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.session.SessionToken;

/** The administrator's own bots, and the lines by which they speak. Those of others are accounts among accounts. */
@Route(value = "bots", layout = AreaLayout.class)
@Menu(title = "bots", order = 5)
@RolesAllowed("ADMINISTRATOR")
final class BotsView extends AreaPage {

    private final ListBotsUseCase list;
    private final CreateBotUseCase create;
    private final RenewBotTokenUseCase renew;
    private final DeleteBotUseCase delete;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;
    private final Grid<Bot> grid;
    private final Div issued = new Div();

    BotsView(
            ListBotsUseCase list,
            CreateBotUseCase create,
            RenewBotTokenUseCase renew,
            DeleteBotUseCase delete,
            CurrentAdministrator administrator,
            Refusals refusals) {
        super("bots");
        this.list = list;
        this.create = create;
        this.renew = renew;
        this.delete = delete;
        this.administrator = administrator;
        this.refusals = refusals;
        grid = Grids.large(getTranslation("bots"), getTranslation("bots.none"));
        grid.addColumn(bot -> bot.username().value()).setHeader(getTranslation("name"));
        grid.addColumn(bot -> bot.grant().scopes().stream()
                        .map(BotScope::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .setHeader(getTranslation("bot.scopes"));
        grid.addColumn(bot -> Texts.time(bot.grant().expiresAt())).setHeader(getTranslation("until"));
        grid.addColumn(bot -> Texts.time(bot.createdAt())).setHeader(getTranslation("created"));
        grid.addComponentColumn(this::acts).setHeader(getTranslation("acts"));
        Button add = new Button(getTranslation("bot.create"), click -> create());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issued.setWidthFull();
        add(new Paragraph(getTranslation("bots.means")), add, issued, grid);
        setFlexGrow(1, grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(list.list(administrator.caller()));
    }

    private HorizontalLayout acts(Bot bot) {
        HorizontalLayout acts = new HorizontalLayout(
                new Button(getTranslation("bot.renew"), click -> renew(bot)),
                new Button(getTranslation("delete"), click -> delete(bot)));
        acts.setWrap(true);
        return acts;
    }

    private void create() {
        TextField name = new TextField(getTranslation("name"));
        CheckboxGroup<BotScope> scopes = new CheckboxGroup<>(getTranslation("bot.scopes"));
        scopes.setItems(BotScope.values());
        scopes.setItemLabelGenerator(BotScope::code);
        scopes.setValue(EnumSet.allOf(BotScope.class));
        new Form(getTranslation("bot.create"), refusals)
                .with("username", name)
                .with("scopes", scopes)
                .does(() -> {
                    show(create.create(new CreateBotUseCase.Command(
                                    administrator.caller(),
                                    name.getValue().strip(),
                                    scopes.getValue(),
                                    Optional.empty()))
                            .token());
                    refresh();
                });
    }

    private void renew(Bot bot) {
        Act.confirm(getTranslation("bot.renew"), getTranslation("bot.renew.means"), () -> {
            show(renew.renew(new RenewBotTokenUseCase.Command(administrator.caller(), bot.id(), Optional.empty()))
                    .token());
            refresh();
        });
    }

    private void delete(Bot bot) {
        Act.confirm(
                getTranslation("delete"),
                getTranslation("bot.delete.means", bot.username().value()),
                () -> {
                    delete.delete(new DeleteBotUseCase.Command(administrator.caller(), bot.id()));
                    refresh();
                });
    }

    private void show(SessionToken token) {
        issued.removeAll();
        issued.add(
                new Paragraph(getTranslation("bot.token")),
                new Copied("curl " + Address.of("/api/v1/rooms/ROOM/messages") + " -H 'Authorization: Bearer "
                        + token.value() + "' -H 'Content-Type: application/json' -d '{\"text\":\"Hello\"}'"));
    }
}
