package org.hexachat.application.port.out;

import org.hexachat.domain.storage.StorageUse;

/** Measures what is kept. Every call can throw {@code storage.unavailable}. */
@FunctionalInterface
public interface StorageMeter {

    /**
     * How much there is. Files are counted; of what there can be many more of, the number is right up to a thousand, and can be an estimate beyond, since counting would
     * read everything.
     */
    StorageUse measure();
}
