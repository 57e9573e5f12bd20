package org.hexachat.testkit.wrong;

import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.testkit.contract.RateLimitsContract;
import org.hexachat.testkit.fake.FakeRateLimits;

/** Rations that are wrong. */
final class WrongRateLimits {
    private WrongRateLimits() {}

    @CaughtBy({
        "refuses_what_is_more_than_the_ration_and_says_when_to_come_back",
        "the_same_subject_is_known_again",
        "many_at_once_get_no_more_than_the_ration"
    })
    static final class RefusesNobody extends RateLimitsContract {
        @Override
        protected RateLimits rationed(int ration) {
            return FakeRateLimits.unlimited();
        }
    }

    @CaughtBy("subjects_do_not_share_a_ration")
    static final class GivesEverybodyOneRation extends RateLimitsContract {
        @Override
        protected RateLimits rationed(int ration) {
            RateLimits right = FakeRateLimits.of(ration);
            LimitSubject everybody = new LimitSubject.OfUser(anyUserId());
            return (limit, subject) -> right.spend(limit, everybody);
        }
    }

    @CaughtBy("limits_do_not_share_a_ration")
    static final class GivesOneRationOfEverything extends RateLimitsContract {
        @Override
        protected RateLimits rationed(int ration) {
            RateLimits right = FakeRateLimits.of(ration);
            return (limit, subject) -> right.spend(Limit.MESSAGE, subject);
        }
    }

    @CaughtBy("refuses_what_is_more_than_the_ration_and_says_when_to_come_back")
    static final class DoesNotSayWhenToComeBack extends RateLimitsContract {
        @Override
        protected RateLimits rationed(int ration) {
            RateLimits right = FakeRateLimits.of(ration);
            return (limit, subject) -> {
                try {
                    right.spend(limit, subject);
                } catch (ChatException refused) {
                    throw new ChatException(ErrorCode.RATE_LIMITED);
                }
            };
        }
    }

    @CaughtBy("many_at_once_get_no_more_than_the_ration")
    static final class CountsWithoutALock extends RateLimitsContract {
        @Override
        protected RateLimits rationed(int ration) {
            Map<LimitSubject, Integer> spent = new ConcurrentHashMap<>();
            return (limit, subject) -> {
                int before = spent.getOrDefault(subject, 0);
                Thread.yield();
                if (before >= ration) {
                    throw new ChatException(ErrorCode.RATE_LIMITED);
                }
                spent.put(subject, before + 1);
            };
        }
    }
}
