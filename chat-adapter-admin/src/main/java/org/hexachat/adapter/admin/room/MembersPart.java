package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** Who is in the room. */
@org.springframework.stereotype.Component
@Order(1)
final class MembersPart implements RoomPart {

    private final ListMembersUseCase list;
    private final MemberActs acts;
    private final CurrentAdministrator administrator;

    MembersPart(ListMembersUseCase list, MemberActs acts, CurrentAdministrator administrator) {
        this.list = list;
        this.acts = acts;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "members";
    }

    @Override
    public Component of(RoomId room) {
        return new MemberList(room, list, acts, administrator);
    }
}
