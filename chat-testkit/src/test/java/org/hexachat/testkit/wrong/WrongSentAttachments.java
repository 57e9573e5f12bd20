package org.hexachat.testkit.wrong;

import java.util.List;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.domain.storage.SentAttachment;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.testkit.contract.SentAttachmentRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Lists of files that are in no order, or have no end. */
final class WrongSentAttachments {
    private WrongSentAttachments() {}

    @CaughtBy("files_come_page_by_page_the_newest_or_the_largest_first")
    static final class KnowsOneOrder extends Wrong {
        @Override
        List<SentAttachment> list(SentAttachmentRepository right, SentAttachmentQuery query) {
            return right.list(new SentAttachmentQuery(SentAttachmentOrder.CREATED, query.after(), query.limit()));
        }
    }

    @CaughtBy("files_come_page_by_page_the_newest_or_the_largest_first")
    static final class HasNoSecondPage extends Wrong {
        @Override
        List<SentAttachment> list(SentAttachmentRepository right, SentAttachmentQuery query) {
            return query.after().isPresent() ? List.of() : right.list(query);
        }
    }

    @CaughtBy("a_file_is_listed_with_where_it_is_and_by_whom")
    static final class ListsNothing extends Wrong {
        @Override
        List<SentAttachment> list(SentAttachmentRepository right, SentAttachmentQuery query) {
            return List.of();
        }
    }

    private abstract static class Wrong extends SentAttachmentRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public SentAttachmentRepository sentAttachments() {
                SentAttachmentRepository right = super.sentAttachments();
                return query -> Wrong.this.list(right, query);
            }
        };

        abstract List<SentAttachment> list(SentAttachmentRepository right, SentAttachmentQuery query);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
