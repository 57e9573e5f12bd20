package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.application.port.in.administration.AddMemberUseCase;
import org.hexachat.application.port.in.administration.ListAccountsUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** Who is in the room, and who could be put in. */
@org.springframework.stereotype.Component
@Order(1)
final class MembersPart implements RoomPart {

    private final ListMembersUseCase list;
    private final ListAccountsUseCase accounts;
    private final AddMemberUseCase add;
    private final MemberActs acts;
    private final CurrentAdministrator administrator;

    MembersPart(
            ListMembersUseCase list,
            ListAccountsUseCase accounts,
            AddMemberUseCase add,
            MemberActs acts,
            CurrentAdministrator administrator) {
        this.list = list;
        this.accounts = accounts;
        this.add = add;
        this.acts = acts;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "members";
    }

    @Override
    public Component of(RoomId room) {
        MemberList members = new MemberList(room, list, acts, administrator);
        OtherAccounts others = new OtherAccounts(room, accounts, add, administrator, members::refresh);
        HorizontalLayout both = new HorizontalLayout(members, others);
        both.setWidthFull();
        both.setWrap(true);
        both.setFlexGrow(2, members);
        both.setFlexGrow(1, others);
        members.setWidth("36rem");
        others.setWidth("20rem");
        members.setMaxWidth("100%");
        others.setMaxWidth("100%");
        return both;
    }
}
