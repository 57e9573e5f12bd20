package org.hexachat.testkit.wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    private static final int LEAST = 75;
    private static final int TRIES = 20;

    @TestFactory
    Stream<DynamicTest> every_wrong_adapter_is_caught() {
        return wrongAdapters().map(wrong -> dynamicTest(wrong.getSimpleName(), () -> assertCaught(wrong)));
    }

    @Test
    void there_are_wrong_adapters() {
        assertThat(wrongAdapters()).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    /** A race does not happen each time, so a wrong adapter has some tries to show what is wrong with it. */
    private static void assertCaught(Class<?> wrong) {
        List<String> expected = List.of(wrong.getAnnotation(CaughtBy.class).value());
        Set<String> failed = new HashSet<>();
        for (int i = 0; i < TRIES && !failed.containsAll(expected); i++) {
            failed.addAll(failuresOf(wrong));
        }
        assertThat(failed).containsAll(expected);
    }

    /** Where everything fails, the wrong adapter is wrong in a way that was not meant. */
    private static Set<String> failuresOf(Class<?> wrong) {
        Events clauses = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(wrong))
                .execute()
                .testEvents();
        assertThat(namesOf(clauses.succeeded())).isNotEmpty();
        return namesOf(clauses.failed());
    }

    private static Stream<Class<?>> wrongAdapters() {
        return Stream.<Class<?>>of(
                        WrongRoomLogs.class,
                        WrongRoomLogsInRaces.class,
                        WrongRoomLogsWithQueues.class,
                        WrongRoomLogsThatForget.class,
                        WrongReaders.class,
                        WrongRateLimits.class,
                        WrongRepositories.class,
                        WrongUsers.class,
                        WrongMakers.class,
                        WrongHubs.class,
                        WrongSetupSecrets.class,
                        WrongSettings.class,
                        WrongAccounts.class,
                        WrongAdministeredRooms.class,
                        WrongAdministeredBots.class,
                        WrongReadStates.class,
                        WrongBans.class,
                        WrongMutes.class,
                        WrongBlocks.class,
                        WrongAuditLogs.class,
                        WrongReactions.class,
                        WrongThreads.class,
                        WrongFormerTexts.class,
                        WrongAttachments.class,
                        WrongSentAttachments.class,
                        WrongStorageMeters.class,
                        WrongBots.class,
                        WrongWebhooks.class,
                        WrongInvitations.class,
                        WrongSearches.class,
                        WrongDirects.class,
                        WrongExpiries.class,
                        WrongAuthoredMessages.class,
                        WrongOutgoingWebhooks.class,
                        WrongWebhookSenders.class,
                        WrongPush.class,
                        WrongPushSenders.class,
                        WrongJobs.class)
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
