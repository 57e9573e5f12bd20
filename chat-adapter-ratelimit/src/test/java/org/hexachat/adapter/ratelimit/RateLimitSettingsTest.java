package org.hexachat.adapter.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RateLimitSettingsTest {
    private static final LimitSubject USER = new LimitSubject.OfUser(new UserId(new UUID(0, 1)));
    private static final LimitSubject ADDRESS = new LimitSubject.OfAddress("192.0.2.1");
    private static final LimitSubject ACCOUNT = new LimitSubject.OfAccountName("anna");

    private final ApplicationContextRunner server =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(RateLimitAutoConfiguration.class));

    @ParameterizedTest
    @CsvSource({
        "LOGIN, account, 20",
        "LOGIN, address, 60",
        "REGISTRATION, address, 100",
        "ROOM_PASSWORD, user, 20",
        "INVITATION, user, 60",
        "ROOM, user, 60",
        "MESSAGE, user, 200",
        "SEARCH, user, 30",
        "EXPORT, user, 1",
        "ROOM_EXPORT, user, 10",
        "FRAME, user, 1000",
        "CONNECTION, user, 200",
        "CONNECTION, address, 2000",
        "TICKET, user, 60",
    })
    void there_is_as_much_as_the_documents_say(Limit limit, String subject, int burst) {
        server.run(context -> assertThat(given(context.getBean(RateLimits.class), limit, subject(subject)))
                .isBetween(burst, burst + burst / 5));
    }

    @Test
    void everything_can_be_turned_off() {
        server.withPropertyValues("chat.limits.enabled=false")
                .run(context -> assertThat(given(context.getBean(RateLimits.class), Limit.LOGIN, ACCOUNT))
                        .isEqualTo(10_000));
    }

    @Test
    void an_operator_says_how_much_there_is() {
        server.withPropertyValues("chat.limits.message=2/h", "chat.limits.connection-per-user=1/h burst 3")
                .run(context -> {
                    RateLimits limits = context.getBean(RateLimits.class);
                    assertThat(given(limits, Limit.MESSAGE, USER)).isEqualTo(2);
                    assertThat(given(limits, Limit.CONNECTION, USER)).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "0/s", "5", "5/day", "5/s burst 0", "-1/s", "99999999999/s"})
    void a_setting_that_is_no_ration_stops_the_start(String wrong) {
        server.withPropertyValues("chat.limits.message=" + wrong)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void a_setting_that_is_no_ration_is_explained() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Ration.of("5/day"))
                .withMessage("A ration looks like 20/min or 50/s burst 200, with s, min or h: \"5/day\"");
    }

    private static int given(RateLimits limits, Limit limit, LimitSubject subject) {
        for (int i = 0; i < 10_000; i++) {
            try {
                limits.spend(limit, subject);
            } catch (ChatException refused) {
                return i;
            }
        }
        return 10_000;
    }

    private static LimitSubject subject(String name) {
        return switch (name) {
            case "user" -> USER;
            case "address" -> ADDRESS;
            default -> ACCOUNT;
        };
    }
}
