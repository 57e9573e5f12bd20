package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.IncomingWebhookRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Incoming webhooks, kept wrongly. */
final class WrongWebhooks {
    private WrongWebhooks() {}

    @CaughtBy("a_webhook_is_found_by_its_secret_and_by_no_other")
    static final class FindsTheLast extends Wrong {
        @Override
        IncomingWebhookRepository over(IncomingWebhookRepository right) {
            return new WebhooksOver(right) {
                private Optional<TokenHash> last = Optional.empty();

                @Override
                public void add(IncomingWebhook webhook, TokenHash secret) {
                    super.add(webhook, secret);
                    last = Optional.of(secret);
                }

                @Override
                public Optional<IncomingWebhook> find(TokenHash secret) {
                    return last.flatMap(super::find);
                }
            };
        }
    }

    @CaughtBy("lists_the_webhooks_of_one_room_in_the_order_of_their_identifiers")
    static final class ListsBackwards extends Wrong {
        @Override
        IncomingWebhookRepository over(IncomingWebhookRepository right) {
            return new WebhooksOver(right) {
                @Override
                public List<IncomingWebhook> listOf(RoomId room) {
                    return super.listOf(room).reversed();
                }
            };
        }
    }

    @CaughtBy("a_webhook_is_removed_once_and_by_its_own_room_alone_and_its_account_stays")
    static final class RemovesNothing extends Wrong {
        @Override
        IncomingWebhookRepository over(IncomingWebhookRepository right) {
            return new WebhooksOver(right) {
                @Override
                public boolean remove(RoomId room, UserId webhook) {
                    return super.listOf(room).stream()
                            .anyMatch(found -> found.id().equals(webhook));
                }
            };
        }
    }

    @CaughtBy("webhooks_and_their_accounts_go_with_their_room")
    static final class OutlivesItsRoom extends IncomingWebhookRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public RoomLog log() {
                return new RoomLogOver(super.log()) {
                    @Override
                    public boolean delete(RoomId room) {
                        return true;
                    }
                };
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("a_webhook_has_an_account_that_nothing_opens_and_that_is_a_member_of_nothing")
    static final class HasNoAccount extends IncomingWebhookRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public UserRepository users() {
                return Lame.of(UserRepository.class, super.users(), "findByName", Optional.empty());
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("those_of_all_rooms_come_page_by_page_the_newest_first")
    static final class ListsTheOldestFirst extends Wrong {
        @Override
        IncomingWebhookRepository over(IncomingWebhookRepository right) {
            return new WebhooksOver(right) {
                @Override
                public List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query) {
                    return super.list(query).reversed();
                }
            };
        }
    }

    @CaughtBy("those_of_all_rooms_are_found_by_their_room_and_by_who_made_them")
    static final class ListsThoseOfEverybody extends Wrong {
        @Override
        IncomingWebhookRepository over(IncomingWebhookRepository right) {
            return new WebhooksOver(right) {
                @Override
                public List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query) {
                    return super.list(
                            query.room().isEmpty()
                                    ? query
                                    : new RoomItemQuery<>(
                                            query.room(), Optional.empty(), query.before(), query.limit()));
                }
            };
        }
    }

    private abstract static class Wrong extends IncomingWebhookRepositoryContract {
        private final Storage storage = new StorageOver() {
            private final IncomingWebhookRepository wrong = over(super.webhooks());

            @Override
            public IncomingWebhookRepository webhooks() {
                return wrong;
            }
        };

        abstract IncomingWebhookRepository over(IncomingWebhookRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private static class WebhooksOver implements IncomingWebhookRepository {
        private final IncomingWebhookRepository right;

        WebhooksOver(IncomingWebhookRepository right) {
            this.right = right;
        }

        @Override
        public void add(IncomingWebhook webhook, TokenHash secret) {
            right.add(webhook, secret);
        }

        @Override
        public Optional<IncomingWebhook> find(TokenHash secret) {
            return right.find(secret);
        }

        @Override
        public List<IncomingWebhook> listOf(RoomId room) {
            return right.listOf(room);
        }

        @Override
        public List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query) {
            return right.list(query);
        }

        @Override
        public boolean remove(RoomId room, UserId webhook) {
            return right.remove(room, webhook);
        }
    }
}
