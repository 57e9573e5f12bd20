package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.user.Username;
import org.hexachat.testkit.contract.AuditLogContract;
import org.hexachat.testkit.contract.Storage;

/** Audit logs that leave something out. */
final class WrongAuditLogs {
    private WrongAuditLogs() {}

    @CaughtBy("a_line_says_who_did_what_to_whom_when_where_and_why")
    static final class ForgetsWhy extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            return right.entries(query).stream()
                    .map(entry ->
                            new AuditEntry(entry.number(), withoutReason(entry.act()), entry.actor(), entry.member()))
                    .toList();
        }

        private static AuditedAct withoutReason(AuditedAct act) {
            return new AuditedAct(
                    act.room(),
                    act.roomName(),
                    act.at(),
                    act.actor(),
                    act.action(),
                    act.member(),
                    act.message(),
                    Optional.empty(),
                    act.detail());
        }
    }

    @CaughtBy("a_page_is_narrowed_by_who_to_whom_and_what_and_goes_on_where_the_one_before_ended")
    static final class NarrowsByNothing extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            return right.entries(new AuditQuery(
                    query.room(), Optional.empty(), Optional.empty(), Optional.empty(), query.before(), query.limit()));
        }
    }

    @CaughtBy("the_lines_of_a_room_outlive_it")
    static final class ForgetsRoomsThatAreGone extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            List<AuditEntry> entries = right.entries(query);
            boolean gone = entries.stream().anyMatch(entry -> entry.act().action() == AuditAction.ROOM_DELETED);
            return gone ? List.of() : entries;
        }
    }

    @CaughtBy("deleted_accounts_keep_their_lines_without_their_names")
    static final class ForgetsDeletedAccounts extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            return right.entries(query).stream()
                    .filter(entry -> !entry.actor().name().equals(Username.DELETED))
                    .toList();
        }
    }

    @CaughtBy("the_lines_of_all_rooms_are_read_together")
    static final class ReadsTheOldestFirst extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            return right.entries(query).reversed();
        }
    }

    @CaughtBy("the_lines_of_all_rooms_are_read_together")
    static final class NarrowsAllRoomsByOneThingAlone extends Wrong {
        @Override
        List<AuditEntry> entries(AuditQuery query, AuditLog right) {
            boolean narrowed = query.room().isPresent()
                    || query.member().isEmpty() && query.actor().isEmpty();
            return right.entries(
                    narrowed
                            ? query
                            : new AuditQuery(
                                    query.room(),
                                    query.actor(),
                                    query.member(),
                                    Optional.empty(),
                                    query.before(),
                                    query.limit()));
        }
    }

    private abstract static class Wrong extends AuditLogContract {
        private final Storage storage = new StorageOver() {
            @Override
            public AuditLog audit() {
                AuditLog right = super.audit();
                return new AuditLog() {
                    @Override
                    public void record(AuditedAct act) {
                        right.record(act);
                    }

                    @Override
                    public List<AuditEntry> entries(AuditQuery query) {
                        return Wrong.this.entries(query, right);
                    }
                };
            }
        };

        abstract List<AuditEntry> entries(AuditQuery query, AuditLog right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
