package org.hexachat.adapter.rest.v1.administration;

import java.util.Locale;
import org.hexachat.adapter.rest.v1.administration.wire.FilesView;
import org.hexachat.adapter.rest.v1.administration.wire.StorageView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ShowStorageUseCase;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.StorageUse;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How much the server keeps, for those who run it. */
@RestController
@RequestMapping(path = "/api/v1/admin/storage", produces = MediaType.APPLICATION_JSON_VALUE)
final class StorageController {
    private final ShowStorageUseCase show;

    StorageController(ShowStorageUseCase show) {
        this.show = show;
    }

    @GetMapping
    StorageView show(@AuthenticationPrincipal Caller caller) {
        ShowStorageUseCase.Answer answer = show.show(caller);
        StorageUse use = answer.use();
        return new StorageView(
                answer.files().name().toLowerCase(Locale.ROOT),
                of(use.sent()),
                of(use.unsent()),
                use.databaseBytes(),
                use.messages(),
                use.rooms(),
                use.accounts());
    }

    private static FilesView of(FilesKept files) {
        return new FilesView(files.count(), files.bytes());
    }
}
