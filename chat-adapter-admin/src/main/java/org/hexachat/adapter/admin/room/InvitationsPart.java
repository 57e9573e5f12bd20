package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationTerms;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionToken;
import org.springframework.core.annotation.Order;

/** What lets people in by a link. */
@org.springframework.stereotype.Component
@Order(4)
final class InvitationsPart implements RoomPart {

    private final ListInvitationsUseCase list;
    private final MakeInvitationUseCase make;
    private final RevokeInvitationUseCase revoke;
    private final CurrentAdministrator administrator;

    InvitationsPart(
            ListInvitationsUseCase list,
            MakeInvitationUseCase make,
            RevokeInvitationUseCase revoke,
            CurrentAdministrator administrator) {
        this.list = list;
        this.make = make;
        this.revoke = revoke;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "invitations";
    }

    @Override
    public Component of(RoomId room) {
        Grid<Invitation> grid = Grids.small(translate("invitations"), translate("invitations.none"));
        grid.addColumn(invitation -> invitation.by().name().value()).setHeader(translate("audit.by"));
        grid.addColumn(invitation -> Texts.time(invitation.createdAt())).setHeader(translate("created"));
        grid.addColumn(invitation -> Texts.time(invitation.expiresAt())).setHeader(translate("until"));
        grid.addColumn(invitation -> invitation.uses() + " / " + invitation.maxUses())
                .setHeader(translate("invitation.uses"));
        grid.addComponentColumn(invitation ->
                        new Button(translate("revoke"), click -> ask(room, invitation, () -> fill(grid, room))))
                .setHeader(translate("acts"));
        fill(grid, room);
        VerticalLayout part = new VerticalLayout();
        part.setPadding(false);
        part.add(
                new Button(translate("invitation.make"), click -> {
                    SessionToken secret = make.make(new MakeInvitationUseCase.Command(
                                    administrator.caller(), room, InvitationTerms.USUAL))
                            .secret();
                    part.addComponentAtIndex(1, new Copied(Address.of("/#/invite/" + secret.value())));
                    fill(grid, room);
                }),
                grid);
        return part;
    }

    private void fill(Grid<Invitation> grid, RoomId room) {
        grid.setItems(list.list(new ListInvitationsUseCase.Query(administrator.caller(), room)));
    }

    private void ask(RoomId room, Invitation invitation, Runnable done) {
        Act.confirm(translate("revoke"), translate("invitation.revoke.means"), () -> {
            revoke.revoke(new RevokeInvitationUseCase.Command(administrator.caller(), room, invitation.id()));
            done.run();
        });
    }
}
