package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ShowStorageUseCase;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.domain.storage.FilePlace;

/** Measures what is kept. */
public final class ShowStorageService implements ShowStorageUseCase {

    private final StorageMeter meter;
    private final FilePlace files;

    public ShowStorageService(StorageMeter meter, FilePlace files) {
        this.meter = meter;
        this.files = files;
    }

    @Override
    public Answer show(Caller caller) {
        caller.requireAdministrator();
        return new Answer(meter.measure(), files);
    }
}
