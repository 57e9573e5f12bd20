package org.hexachat.adapter.admin.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/**
 * The command that takes a room along. It is for a shell and not for a browser, since it runs for as long as the room is large, and tells how far
 * it has come.
 */
@org.springframework.stereotype.Component
@Order(8)
final class ExportPart implements RoomPart {

    @Override
    public String title() {
        return "export";
    }

    @Override
    public Component of(RoomId room) {
        return new Div(
                new Paragraph(UI.getCurrent().getTranslation("export.means")),
                new Copied("curl --fail -o room.jsonl -H 'Authorization: Bearer TOKEN' '"
                        + Address.of("/api/v1/rooms/" + room.value() + "/export?attachments=true") + "'"));
    }
}
