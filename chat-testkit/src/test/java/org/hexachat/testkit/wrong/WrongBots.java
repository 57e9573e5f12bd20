package org.hexachat.testkit.wrong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.BotRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fixture.Samples;

/** Bots, kept wrongly. */
final class WrongBots {
    private WrongBots() {}

    @CaughtBy("a_bot_is_an_account_that_has_no_password")
    static final class GivesBotsPasswords extends BotRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public UserRepository users() {
                Credentials any = new Credentials(Samples.aUser(), Samples.anyPasswordHash());
                return Lame.of(UserRepository.class, super.users(), "findCredentials", Optional.of(any));
            }
        };

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("a_bot_is_found_by_its_owner_and_by_nobody_else")
    static final class ShowsBotsToAnybody extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                private final Map<UserId, UserId> owners = new ConcurrentHashMap<>();

                @Override
                public void add(Bot bot) {
                    super.add(bot);
                    owners.put(bot.id(), bot.owner());
                }

                @Override
                public Optional<Bot> find(UserId owner, UserId bot) {
                    return super.find(owners.getOrDefault(bot, owner), bot);
                }
            };
        }
    }

    @CaughtBy("the_owner_alone_changes_what_the_bot_may_do")
    static final class SaysYesToStrangers extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                @Override
                public boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes) {
                    super.changeScopes(owner, bot, scopes);
                    return true;
                }
            };
        }
    }

    @CaughtBy("a_session_of_a_bot_says_what_the_bot_may_do_and_until_when")
    static final class ForgetsToNarrow extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                @Override
                public boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes) {
                    return super.find(owner, bot).isPresent();
                }
            };
        }
    }

    @CaughtBy("lists_the_bots_of_one_owner_in_the_order_of_their_identifiers")
    static final class ListsBackwards extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                @Override
                public List<Bot> listOf(UserId owner) {
                    return super.listOf(owner).reversed();
                }
            };
        }
    }

    @CaughtBy("the_number_of_bots_of_an_owner_is_bounded_also_in_a_race")
    static final class CountsOneTooFew extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                @Override
                public List<Bot> listOf(UserId owner) {
                    return super.listOf(owner).stream().skip(1).toList();
                }
            };
        }
    }

    @CaughtBy("sessions_of_bots_end_with_their_time_and_no_others")
    static final class NeverEndsASession extends Wrong {
        @Override
        BotRepository over(BotRepository right) {
            return new BotsOver(right) {
                @Override
                public List<SessionId> endExpired(Instant now) {
                    return List.of();
                }
            };
        }
    }

    private abstract static class Wrong extends BotRepositoryContract {
        private final Storage storage = new StorageOver() {
            private final BotRepository wrong = over(super.bots());

            @Override
            public BotRepository bots() {
                return wrong;
            }
        };

        abstract BotRepository over(BotRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    private static class BotsOver implements BotRepository {
        private final BotRepository right;

        BotsOver(BotRepository right) {
            this.right = right;
        }

        @Override
        public void add(Bot bot) {
            right.add(bot);
        }

        @Override
        public Optional<Bot> find(UserId owner, UserId bot) {
            return right.find(owner, bot);
        }

        @Override
        public List<Bot> listOf(UserId owner) {
            return right.listOf(owner);
        }

        @Override
        public boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes) {
            return right.changeScopes(owner, bot, scopes);
        }

        @Override
        public boolean changeExpiry(UserId owner, UserId bot, Optional<Instant> expiresAt) {
            return right.changeExpiry(owner, bot, expiresAt);
        }

        @Override
        public List<SessionId> endExpired(Instant now) {
            return right.endExpired(now);
        }
    }
}
