package org.hexachat.testkit.wrong;

import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.domain.storage.StorageUse;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.StorageMeterContract;

/** Measures that are wrong. */
final class WrongStorageMeters {
    private WrongStorageMeters() {}

    @CaughtBy("files_are_counted_sent_and_not_sent_apart")
    static final class TakesOneForTheOther extends Wrong {
        @Override
        StorageUse wrong(StorageUse use) {
            return new StorageUse(
                    use.unsent(), use.sent(), use.databaseBytes(), use.messages(), use.rooms(), use.accounts());
        }
    }

    @CaughtBy("a_few_messages_rooms_and_accounts_are_counted")
    static final class CountsNoMessages extends Wrong {
        @Override
        StorageUse wrong(StorageUse use) {
            return new StorageUse(use.sent(), use.unsent(), use.databaseBytes(), 0, use.rooms(), use.accounts());
        }
    }

    private abstract static class Wrong extends StorageMeterContract {
        private final Storage storage = new StorageOver() {
            @Override
            public StorageMeter meter() {
                StorageMeter right = super.meter();
                return () -> wrong(right.measure());
            }
        };

        abstract StorageUse wrong(StorageUse use);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
