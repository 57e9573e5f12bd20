package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.AdministeredBotRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that show the wrong bots to those who run the server. */
final class WrongAdministeredBots {
    private WrongAdministeredBots() {}

    @CaughtBy("lists_bots_page_by_page_in_the_order_of_their_names")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        List<OwnedBot> list(AdministeredBotRepository right, BotQuery query) {
            return right.list(
                    query.order() instanceof BotOrder.ByName
                            ? in(query, new BotOrder.ByName(Optional.empty()))
                            : query);
        }
    }

    @CaughtBy("lists_bots_page_by_page_the_newest_first")
    static final class KnowsNoAge extends Wrong {
        @Override
        List<OwnedBot> list(AdministeredBotRepository right, BotQuery query) {
            return query.order() instanceof BotOrder.NewestFirst
                    ? right.list(query).reversed()
                    : right.list(query);
        }
    }

    @CaughtBy("lists_the_bots_of_an_owner")
    static final class ListsTheBotsOfAll extends Wrong {
        @Override
        List<OwnedBot> list(AdministeredBotRepository right, BotQuery query) {
            return right.list(new BotQuery(query.piece(), Optional.empty(), query.order(), query.limit()));
        }
    }

    @CaughtBy("finds_a_piece_of_a_name_in_any_case_of_letters")
    static final class FindsEverything extends Wrong {
        @Override
        List<OwnedBot> list(AdministeredBotRepository right, BotQuery query) {
            return right.list(new BotQuery(Optional.empty(), query.owner(), query.order(), query.limit()));
        }
    }

    @CaughtBy("shows_a_bot_with_its_owner_and_what_it_may_do")
    static final class TakesTheBotForItsOwner extends Wrong {
        @Override
        List<OwnedBot> list(AdministeredBotRepository right, BotQuery query) {
            return right.list(query).stream()
                    .map(found -> new OwnedBot(found.bot(), found.bot().actor()))
                    .toList();
        }
    }

    private static BotQuery in(BotQuery query, BotOrder order) {
        return new BotQuery(query.piece(), query.owner(), order, query.limit());
    }

    private abstract static class Wrong extends AdministeredBotRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public AdministeredBotRepository administeredBots() {
                return over(super.administeredBots());
            }
        };

        abstract List<OwnedBot> list(AdministeredBotRepository right, BotQuery query);

        private AdministeredBotRepository over(AdministeredBotRepository right) {
            return new AdministeredBotRepository() {
                @Override
                public List<OwnedBot> list(BotQuery query) {
                    return Wrong.this.list(right, query);
                }

                @Override
                public Optional<OwnedBot> find(UserId id) {
                    return right.find(id);
                }
            };
        }

        @Override
        protected Storage storage() {
            return storage;
        }
    }
}
