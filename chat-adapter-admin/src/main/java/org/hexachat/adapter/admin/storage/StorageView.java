package org.hexachat.adapter.admin.storage;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.admin.export.Download;
import org.hexachat.adapter.admin.message.ReadingView;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;
import org.hexachat.adapter.admin.shell.Facts;
import org.hexachat.adapter.admin.shell.Grids;
import org.hexachat.adapter.admin.shell.Keyset;
import org.hexachat.adapter.admin.shell.Texts;
import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.application.port.in.administration.ShowStorageUseCase;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.domain.storage.StorageUse;

/** How much is kept, and the files of all rooms, the newest or the largest first. */
@Route(value = "storage", layout = AreaLayout.class)
@Menu(title = "storage", order = 4)
@RolesAllowed("ADMINISTRATOR")
final class StorageView extends AreaPage {

    private final ListSentAttachmentsUseCase list;
    private final CurrentAdministrator administrator;
    private final Keyset<SentAttachment> files;

    StorageView(
            ShowStorageUseCase show,
            ListSentAttachmentsUseCase list,
            Download download,
            CurrentAdministrator administrator) {
        super("storage");
        this.list = list;
        this.administrator = administrator;
        Grid<SentAttachment> grid = Grids.large(getTranslation("files"), getTranslation("nothing.found"));
        grid.addComponentColumn(file -> download.file(file.room(), file.attachment()))
                .setHeader(getTranslation("name"));
        grid.addColumn(file -> file.attachment().type().value()).setHeader(getTranslation("kind"));
        grid.addColumn(file -> Texts.bytes(file.attachment().size())).setHeader(getTranslation("size"));
        grid.addColumn(file -> file.uploader().name().value()).setHeader(getTranslation("audit.by"));
        grid.addColumn(file -> file.roomName().value()).setHeader(getTranslation("room"));
        grid.addColumn(file -> Texts.time(file.at())).setHeader(getTranslation("when"));
        grid.addComponentColumn(file -> new RouterLink(
                        getTranslation("message.context"),
                        ReadingView.class,
                        ReadingView.at(file.room(), file.sequence())))
                .setHeader(getTranslation("acts"));
        files = Keyset.of(grid);
        add(facts(show.show(administrator.caller())), tools(), grid);
        setFlexGrow(1, grid);
        show(SentAttachmentOrder.CREATED);
    }

    private Facts facts(ShowStorageUseCase.Answer answer) {
        StorageUse use = answer.use();
        Facts facts = new Facts();
        facts.add(
                getTranslation("storage.place"),
                getTranslation("storage." + answer.files().name().toLowerCase(Locale.ROOT)));
        facts.add(getTranslation("storage.sent"), kept(use.sent()));
        facts.add(getTranslation("storage.unsent"), kept(use.unsent()));
        facts.add(getTranslation("storage.size"), Texts.bytes(use.databaseBytes()));
        facts.add(
                getTranslation("storage.about"),
                getTranslation("storage.counts", use.messages(), use.rooms(), use.accounts()));
        return facts;
    }

    private String kept(FilesKept files) {
        return getTranslation("storage.files", files.count(), Texts.bytes(files.bytes()));
    }

    private HorizontalLayout tools() {
        Select<SentAttachmentOrder> order = new Select<>();
        order.setLabel(getTranslation("order"));
        order.setItems(SentAttachmentOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("order." + one.name().toLowerCase(Locale.ROOT)));
        order.setValue(SentAttachmentOrder.CREATED);
        order.addValueChangeListener(chosen -> show(chosen.getValue()));
        return new HorizontalLayout(order);
    }

    private void show(SentAttachmentOrder order) {
        files.show((last, limit) -> page(order, last, limit));
    }

    private List<SentAttachment> page(SentAttachmentOrder order, Optional<SentAttachment> last, int limit) {
        SentAttachmentQuery wanted = new SentAttachmentQuery(order, last.map(SentAttachment::place), limit);
        return list.list(new ListSentAttachmentsUseCase.Query(administrator.caller(), wanted));
    }
}
