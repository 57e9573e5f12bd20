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
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.room.RoomItem;

/** What lets people into all rooms by a link. */
@Route(value = "invitations", layout = AreaLayout.class)
@Menu(title = "invitations", order = 5.1)
@RolesAllowed("ADMINISTRATOR")
final class InvitationsView extends AreaPage {

    private final RevokeInvitationUseCase revoke;
    private final CurrentAdministrator administrator;
    private final RoomItemList<Invitation> list;

    InvitationsView(
            ListAdministeredInvitationsUseCase invitations,
            RevokeInvitationUseCase revoke,
            CurrentAdministrator administrator) {
        super("invitations");
        this.revoke = revoke;
        this.administrator = administrator;
        list = new RoomItemList<>(
                "invitations",
                Invitation::room,
                (filter, last, limit) -> invitations.list(new ListAdministeredInvitationsUseCase.Query(
                        administrator.caller(),
                        filter,
                        last.map(found -> found.item().id()),
                        limit)));
        Grid<RoomItem<Invitation>> grid = list.grid();
        grid.addColumn(found -> found.item().by().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(found -> Texts.time(found.item().createdAt())).setHeader(getTranslation("created"));
        grid.addColumn(found -> Texts.time(found.item().expiresAt())).setHeader(getTranslation("until"));
        grid.addColumn(found -> found.item().uses() + " / " + found.item().maxUses())
                .setHeader(getTranslation("invitation.uses"));
        grid.addComponentColumn(found -> new Button(getTranslation("revoke"), click -> ask(found.item())))
                .setHeader(getTranslation("acts"));
        add(list.tools(), grid);
        setFlexGrow(1, grid);
        list.show();
    }

    private void ask(Invitation invitation) {
        Act.confirm(getTranslation("revoke"), getTranslation("invitation.revoke.means"), () -> {
            revoke.revoke(
                    new RevokeInvitationUseCase.Command(administrator.caller(), invitation.room(), invitation.id()));
            list.show();
        });
    }
}
