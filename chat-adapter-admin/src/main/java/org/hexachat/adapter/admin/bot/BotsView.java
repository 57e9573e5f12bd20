package org.hexachat.adapter.admin.bot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
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
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Refusals;
import org.hexachat.adapter.admin.shell.SearchField;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListAdministeredBotsUseCase;
import org.hexachat.application.port.in.administration.RemoveBotUseCase;
import org.hexachat.application.port.in.bot.CreateBotUseCase;
import org.hexachat.application.port.in.bot.RenewBotTokenUseCase;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.Username;

/** Everybody's bots, and the lines by which the administrator's own ones speak. One file, since what is made is shown in the same list. */
@Route(value = "bots", layout = AreaLayout.class)
@Menu(title = "bots", order = 5)
@RolesAllowed("ADMINISTRATOR")
final class BotsView extends AreaPage {

    private final ListAdministeredBotsUseCase list;
    private final CreateBotUseCase create;
    private final RenewBotTokenUseCase renew;
    private final RemoveBotUseCase remove;
    private final CurrentAdministrator administrator;
    private final Refusals refusals;
    private final SearchField piece = new SearchField("find", "rooms.find.help", this::show);
    private final SearchField owner = new SearchField("owner", "rooms.owner.help", this::show);
    private final Select<Boolean> newest = new Select<>();
    private final Keyset<OwnedBot> bots;
    private final Div issued = new Div();

    BotsView(
            ListAdministeredBotsUseCase list,
            CreateBotUseCase create,
            RenewBotTokenUseCase renew,
            RemoveBotUseCase remove,
            CurrentAdministrator administrator,
            Refusals refusals) {
        super("bots");
        this.list = list;
        this.create = create;
        this.renew = renew;
        this.remove = remove;
        this.administrator = administrator;
        this.refusals = refusals;
        Grid<OwnedBot> grid = Grids.large(getTranslation("bots"), getTranslation("nothing.found"));
        grid.addColumn(one -> one.bot().username().value()).setHeader(getTranslation("name"));
        grid.addColumn(one -> one.owner().name().value()).setHeader(getTranslation("owner"));
        grid.addColumn(one -> scopes(one.bot())).setHeader(getTranslation("bot.scopes"));
        grid.addColumn(one -> Texts.time(one.bot().grant().expiresAt())).setHeader(getTranslation("until"));
        grid.addColumn(one -> Texts.time(one.bot().createdAt())).setHeader(getTranslation("created"));
        grid.addComponentColumn(this::acts).setHeader(getTranslation("acts"));
        bots = Keyset.of(grid);
        issued.setWidthFull();
        add(new Paragraph(getTranslation("bots.means")), tools(), issued, grid);
        setFlexGrow(1, grid);
        show();
    }

    private HorizontalLayout tools() {
        newest.setLabel(getTranslation("order"));
        newest.setItems(false, true);
        newest.setItemLabelGenerator(one -> getTranslation(one ? "order.newest" : "order.name"));
        newest.setValue(false);
        newest.addValueChangeListener(chosen -> show());
        Button add = new Button(getTranslation("bot.create"), click -> create());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        HorizontalLayout tools = new HorizontalLayout(piece, owner, newest, add);
        tools.setAlignItems(Alignment.BASELINE);
        tools.setWrap(true);
        return tools;
    }

    private void show() {
        Optional<NamePiece> wanted = piece.typed().map(NamePiece::new);
        Optional<Username> of = owner.typed().map(Username::new);
        boolean byAge = newest.getValue();
        bots.show((last, limit) -> list.list(
                new ListAdministeredBotsUseCase.Query(administrator.caller(), wanted, of, order(byAge, last), limit)));
    }

    private static BotOrder order(boolean newestFirst, Optional<OwnedBot> last) {
        return newestFirst
                ? new BotOrder.NewestFirst(last.map(one -> one.bot().id()))
                : new BotOrder.ByName(last.map(one -> one.bot().username().canonical()));
    }

    private static String scopes(Bot bot) {
        return bot.grant().scopes().stream().map(BotScope::code).sorted().collect(Collectors.joining(" "));
    }

    /** A token is its owner's alone to replace: it is shown to whoever does. */
    private HorizontalLayout acts(OwnedBot one) {
        HorizontalLayout acts = new HorizontalLayout();
        if (one.owner().id().equals(administrator.caller().id())) {
            acts.add(new Button(getTranslation("bot.renew"), click -> renew(one.bot())));
        }
        acts.add(new Button(getTranslation("delete"), click -> delete(one.bot())));
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
                .does(() -> show(create.create(new CreateBotUseCase.Command(
                                administrator.caller(), name.getValue().strip(), scopes.getValue(), Optional.empty()))
                        .token()));
    }

    private void renew(Bot bot) {
        Act.confirm(
                getTranslation("bot.renew"),
                getTranslation("bot.renew.means"),
                () -> show(renew.renew(
                                new RenewBotTokenUseCase.Command(administrator.caller(), bot.id(), Optional.empty()))
                        .token()));
    }

    private void delete(Bot bot) {
        Act.confirmWithReason(
                getTranslation("delete"),
                getTranslation("bot.delete.means", bot.username().value()),
                reason -> {
                    remove.remove(new RemoveBotUseCase.Command(administrator.caller(), bot.id(), reason));
                    bots.refresh();
                });
    }

    private void show(SessionToken token) {
        issued.removeAll();
        issued.add(
                new Paragraph(getTranslation("bot.token")),
                new Copied("curl " + Address.of("/api/v1/rooms/ROOM/messages") + " -H 'Authorization: Bearer "
                        + token.value() + "' -H 'Content-Type: application/json' -d '{\"text\":\"Hello\"}'"));
        bots.refresh();
    }
}
