package org.hexachat.testkit.fake;

import java.util.List;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.domain.storage.FilesKept;
import org.hexachat.domain.storage.StorageUse;

/** Counts what is in memory, which is no database. */
final class InMemoryStorageMeter implements StorageMeter {
    private final Memory memory;

    InMemoryStorageMeter(Memory memory) {
        this.memory = memory;
    }

    @Override
    public StorageUse measure() {
        return memory.read(tables -> new StorageUse(
                files(tables, true),
                files(tables, false),
                0,
                tables.rooms().values().stream()
                        .mapToLong(stored -> stored.messages().size())
                        .sum(),
                tables.rooms().size(),
                tables.accounts().size()));
    }

    private static FilesKept files(Tables tables, boolean sent) {
        List<StoredUpload> files = tables.uploads().values().stream()
                .filter(stored -> stored.message().isPresent() == sent)
                .toList();
        return new FilesKept(
                files.size(), files.stream().mapToLong(StoredUpload::size).sum());
    }
}
