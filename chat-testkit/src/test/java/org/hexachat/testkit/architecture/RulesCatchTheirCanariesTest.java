package org.hexachat.testkit.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that no wrong code can break is not a rule: each must flag the code made to break it, and no other. */
@Tag("architecture")
class RulesCatchTheirCanariesTest {

    private static final String CANARY = "org.hexachat.canary";
    private static final String WRONG = CANARY + ".adapter.wrong";
    private static final String GOOD = CANARY + ".adapter.good";

    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY);

    private static final Map<String, Set<String>> CORE = Map.ofEntries(
            entry("A01", Set.of("domain.KnowsApplication")),
            entry("A02", Set.of("application.service.KnowsFramework")),
            entry("A03", Set.of("application.port.out.knowing.KnowsServicePort")),
            entry("A04", Set.of("application.port.in.KnowsDrivenPortUseCase")),
            entry("A05", Set.of("application.port.out.ClassPort")),
            entry("A06", Set.of("domain.ReadsTheClock", "domain.MakesItsOwnId", "domain.ThrowsDice")),
            entry("A07", Set.of("domain.Reassignable")),
            entry("A08", Set.of("domain.unmarked")),
            entry(
                    "A09",
                    Set.of(
                            "application.port.in.Misnamed",
                            "application.port.in.UnservedUseCase",
                            "application.port.in.TwiceServedUseCase")),
            entry("A10", Set.of("domain.OpensASocket", "domain.StartsAThread", "domain.PrintsInTheCore")),
            entry("A11", Set.of("domain.util.Text", "domain.util.package-info", "domain.RoomHelper")),
            entry("A12", Set.of("domain.left.Left", "domain.right.Right")));

    private static final Map<String, Set<String>> ADAPTER = Map.ofEntries(
            entry("B01", Set.of("KnowsService", "KnowsBootstrap")),
            entry("B02", Set.of("CallsUseCase")),
            entry("B03", Set.of("PublicRepository")),
            entry("B04", Set.of("KnowsNeighbor")),
            entry("B05", Set.of("wire.LeakingFrame")),
            entry("B06", Set.of("left.Left", "right.Right")),
            entry("B07", Set.of("PublicRepository", "UnprovenRepository")),
            entry("B08", Set.of("unmarked")),
            entry("B09", Set.of("PublicRepository", "NeedlesslyPublic")),
            entry("B10", Set.of("InjectsAField", "InjectsASetter", "ScansForComponents", "WideAutoConfiguration")),
            entry("B11", Set.of("common.Anything", "common.package-info", "SocketManager")),
            entry("B12", Set.of("PrintsATrace", "LogsByTheJdk")),
            entry("B13", Set.of("CountsForAll", "RemembersForAll")));

    private static final Map<String, Set<String>> SYSTEM = Map.of(
            "C01",
                    Set.of(
                            "gateway.Shortcut",
                            "adapter.wrong.KnowsService",
                            "adapter.wrong.KnowsNeighbor",
                            "application.port.out.knowing.KnowsServicePort"),
            "C02", Set.of("application.port.out.UncontractedPort"),
            "C03", Set.of("bootstrap.TakesInternals"),
            "C04", Set.of("gateway.Shortcut", "gateway.package-info", "gateway.unmarked.Unmarked", "package-info"),
            "C05", Set.of("adapter.wrong"),
            "C06", Set.of("adapter.wrong.unmarked", "domain.unmarked", "gateway.unmarked"));

    private final ArchitectureRules rules = new ArchitectureRules(CANARY);

    @TestFactory
    Stream<DynamicTest> each_rule_of_the_core_flags_its_canary() {
        return exactly(rules.ofTheCore(), CANARIES, CANARY, CORE);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_of_an_adapter_flags_its_canary() {
        return exactly(
                ofAnAdapter(WRONG, AdapterKind.DRIVEN).stream()
                        .filter(rule -> !rule.id().equals("B00"))
                        .toList(),
                CANARIES,
                WRONG,
                ADAPTER);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_of_the_system_flags_its_canary() {
        JavaClasses production = CANARIES.that(
                JavaClass.Predicates.simpleNameEndingWith("Test").negate().as("are production"));
        return exactly(rules.ofTheSystem(CANARIES), production, CANARY, SYSTEM);
    }

    @Test
    void a_class_outside_of_the_base_package_is_flagged() {
        JavaClasses module = new ClassFileImporter().importPackages(GOOD, CANARY + ".gateway");
        assertThat(Offenders.of(rule("B00", AdapterKind.DRIVEN, GOOD), module))
                .isEqualTo(prefixed(CANARY + ".gateway.", Set.of("Shortcut", "package-info", "unmarked.Unmarked")));
    }

    @Test
    void a_driving_adapter_that_reaches_a_driven_port_is_flagged() {
        assertThat(Offenders.of(rule("B02", AdapterKind.DRIVING, WRONG), CANARIES))
                .isEqualTo(prefixed(
                        WRONG + ".",
                        Set.of(
                                "CallsDrivenPort",
                                "inbound.InboundCallsDrivenPort",
                                "PublicRepository",
                                "UnprovenRepository")));
    }

    @Test
    void an_inbound_half_that_reaches_a_driven_port_is_flagged() {
        assertThat(Offenders.of(rule("B02", AdapterKind.BOTH, WRONG), CANARIES))
                .containsExactly(WRONG + ".inbound.InboundCallsDrivenPort");
    }

    @TestFactory
    Stream<DynamicTest> an_adapter_that_is_right_keeps_every_rule() {
        JavaClasses production = new ClassFileImporter()
                .importPackages(GOOD)
                .that(JavaClass.Predicates.simpleNameEndingWith("Test").negate().as("are production"));
        return ofAnAdapter(GOOD, AdapterKind.DRIVEN).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(production)));
    }

    @Test
    void a_broken_rule_says_which_why_what_instead_and_where() {
        ArchitectureRule rule = rules.ofTheCore().getFirst();
        assertThatThrownBy(() -> rule.check(CANARIES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("rule A01", rule.demand(), rule.because(), rule.instead(), "KnowsApplication");
    }

    private Stream<DynamicTest> exactly(
            List<ArchitectureRule> toTest, JavaClasses classes, String base, Map<String, Set<String>> expected) {
        assertThat(toTest).extracting(ArchitectureRule::id).containsExactlyInAnyOrderElementsOf(expected.keySet());
        return toTest.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(Offenders.of(rule, classes))
                                .isEqualTo(prefixed(base + ".", expected.get(rule.id())))));
    }

    private List<ArchitectureRule> ofAnAdapter(String base, AdapterKind kind) {
        return rules.ofAnAdapter(base, kind, CANARIES);
    }

    private ArchitectureRule rule(String id, AdapterKind kind, String base) {
        return ofAnAdapter(base, kind).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> prefixed(String prefix, Set<String> names) {
        Set<String> full = new TreeSet<>();
        names.forEach(name -> full.add(prefix + name));
        return full;
    }
}
