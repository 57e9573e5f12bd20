package org.hexachat.testkit.wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A contract that cannot fail proves nothing: here each one does. */
class ContractsCatchWrongAdaptersTest {
    private static final int LEAST = 35;

    @TestFactory
    Stream<DynamicTest> every_wrong_adapter_is_caught() {
        return wrongAdapters().map(wrong -> dynamicTest(wrong.getSimpleName(), () -> assertCaught(wrong)));
    }

    @Test
    void there_are_wrong_adapters() {
        assertThat(wrongAdapters()).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    /** Where everything fails, the wrong adapter is wrong in a way that was not meant. */
    private static void assertCaught(Class<?> wrong) {
        Events clauses = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(wrong))
                .execute()
                .testEvents();
        assertThat(namesOf(clauses.failed()))
                .contains(wrong.getAnnotation(CaughtBy.class).value());
        assertThat(namesOf(clauses.succeeded())).isNotEmpty();
    }

    private static Stream<Class<?>> wrongAdapters() {
        return Stream.<Class<?>>of(
                        WrongRoomLogs.class,
                        WrongRoomLogsInRaces.class,
                        WrongRepositories.class,
                        WrongUsers.class,
                        WrongMakers.class,
                        WrongHubs.class)
                .flatMap(group -> Arrays.stream(group.getDeclaredClasses()))
                .filter(nested -> nested.isAnnotationPresent(CaughtBy.class));
    }

    private static Set<String> namesOf(Events clauses) {
        return clauses.map(Event::getTestDescriptor)
                .map(TestDescriptor::getSource)
                .flatMap(Optional::stream)
                .map(source -> ((MethodSource) source).getMethodName())
                .collect(Collectors.toSet());
    }
}
