package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.hexachat.adapter.admin.export.Download;
import org.hexachat.adapter.admin.export.ExportList;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Address;
import org.hexachat.adapter.admin.shell.Copied;
import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.domain.room.RoomId;
import org.springframework.core.annotation.Order;

/** Takes the room along: here, with how far it is, or by a command, for what takes hours. */
@org.springframework.stereotype.Component
@Order(8)
final class ExportPart implements RoomPart {

    private final ListRoomExportsUseCase list;
    private final Download download;
    private final CurrentAdministrator administrator;

    ExportPart(ListRoomExportsUseCase list, Download download, CurrentAdministrator administrator) {
        this.list = list;
        this.download = download;
        this.administrator = administrator;
    }

    @Override
    public String title() {
        return "export";
    }

    @Override
    public Component of(RoomId room) {
        String path = "/api/v1/rooms/" + room.value() + "/export?attachments=";
        ExportList exports = new ExportList(() -> list.list(administrator.caller()).stream()
                .filter(export -> export.room().equals(room))
                .toList());
        Checkbox files = new Checkbox(translate("export.files"), true);
        Button begin = new Button(translate("export.begin"), click -> {
            download.begin(path + files.getValue());
            exports.watch();
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        HorizontalLayout tools = new HorizontalLayout(begin, files);
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        return new Div(
                new Paragraph(translate("export.means")),
                tools,
                exports,
                new Paragraph(translate("export.command")),
                new Copied("curl --fail -o room.jsonl -H 'Authorization: Bearer TOKEN' '" + Address.of(path + true)
                        + "'"));
    }
}
