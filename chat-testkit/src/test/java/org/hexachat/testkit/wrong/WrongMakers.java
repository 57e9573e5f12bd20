package org.hexachat.testkit.wrong;

import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Instant;
import java.util.UUID;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.testkit.contract.ClockContract;
import org.hexachat.testkit.contract.IdGeneratorContract;
import org.hexachat.testkit.contract.PasswordHasherContract;
import org.hexachat.testkit.contract.TokenIssuerContract;
import org.hexachat.testkit.fake.FakePasswordHasher;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.SequentialIdGenerator;

/** Hashers, issuers, clocks and generators that are wrong. */
final class WrongMakers {
    private WrongMakers() {}

    @CaughtBy("tells_whole_microseconds")
    static final class TellsNanoseconds extends ClockContract {
        @Override
        protected Clock clock() {
            return () -> Instant.parse("2026-01-01T00:00:00.123456789Z");
        }
    }

    @CaughtBy({"a_later_one_sorts_after_an_earlier_one", "many_threads_get_different_ones_each_in_order"})
    static final class MakesIdsInNoOrder extends IdGeneratorContract {
        @Override
        protected IdGenerator ids() {
            return () -> anyUserId().value();
        }
    }

    @CaughtBy("makes_version_7")
    static final class MakesIdsOfAnotherVersion extends IdGeneratorContract {
        private final IdGenerator right = new SequentialIdGenerator();

        @Override
        protected IdGenerator ids() {
            return () -> {
                UUID id = right.next();
                return new UUID(id.getMostSignificantBits() & ~0x3000L, id.getLeastSignificantBits());
            };
        }
    }

    @CaughtBy({"a_token_has_room_for_256_bits", "no_token_is_issued_twice"})
    static final class IssuesOneShortToken extends TokenIssuerContract {
        @Override
        protected TokenIssuer tokens() {
            return Lame.of(TokenIssuer.class, new FakeTokenIssuer(), "issue", new SessionToken("short"));
        }
    }

    @CaughtBy({"the_hash_is_the_sha_256_of_the_token", "the_same_token_has_the_same_hash_and_another_token_another"})
    static final class HashesEveryTokenAlike extends TokenIssuerContract {
        @Override
        protected TokenIssuer tokens() {
            return Lame.of(TokenIssuer.class, new FakeTokenIssuer(), "hash", new TokenHash("0".repeat(64)));
        }
    }

    private abstract static class WrongHasher extends PasswordHasherContract {
        private final String method;
        private final Object answer;

        WrongHasher(String method, Object answer) {
            this.method = method;
            this.answer = answer;
        }

        @Override
        protected PasswordHasher hasher() {
            return wrong(FakePasswordHasher.create());
        }

        @Override
        protected PasswordHasher strongerHasher() {
            return wrong(FakePasswordHasher.ofStrength(2));
        }

        @Override
        protected PasswordHasher busyHasher() {
            return wrong(FakePasswordHasher.create().becomeBusy());
        }

        private PasswordHasher wrong(PasswordHasher right) {
            return Lame.of(PasswordHasher.class, right, method, answer);
        }
    }

    @CaughtBy({
        "a_hash_matches_no_other_password",
        "a_password_counts_to_its_last_character",
        "who_finds_no_place_is_told_when_to_come_back"
    })
    static final class LikesEveryPassword extends WrongHasher {
        LikesEveryPassword() {
            super("matches", true);
        }
    }

    @CaughtBy("twice_the_same_password_gives_two_hashes")
    static final class HashesWithoutSalt extends WrongHasher {
        HashesWithoutSalt() {
            super("hash", new PasswordHash("fake$1$salt$" + new RawPassword("x").value()));
        }
    }

    @CaughtBy("a_weaker_hash_is_outdated_and_still_matches")
    static final class FindsNothingOutdated extends WrongHasher {
        FindsNothingOutdated() {
            super("isOutdated", false);
        }
    }

    @CaughtBy("a_hash_of_today_is_not_outdated")
    static final class FindsEverythingOutdated extends WrongHasher {
        FindsEverythingOutdated() {
            super("isOutdated", true);
        }
    }
}
