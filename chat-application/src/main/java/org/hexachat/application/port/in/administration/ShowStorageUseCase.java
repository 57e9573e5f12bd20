package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.storage.FilePlace;
import org.hexachat.domain.storage.StorageUse;

/** See how much the server keeps. Administrators may. */
@FunctionalInterface
public interface ShowStorageUseCase {

    /**
     * How much there is, and where files go.
     *
     * @throws ChatException {@code administrator.required}
     */
    Answer show(Caller caller);

    /**
     * What is kept.
     *
     * @param files where the bytes of files that are uploaded now are kept
     */
    record Answer(StorageUse use, FilePlace files) {}
}
