package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/**
 * What holds for all modules together: C01 to C06.
 *
 * @param evidence the test kit's contracts and the tests of the adapters
 */
record SystemRules(Rings rings, JavaClasses evidence) {

    List<ArchitectureRule> all() {
        return List.of(
                wiringHasOnePlace(),
                drivenPortsHaveContracts(),
                adaptersAreTakenAsTheyExportThemselves(),
                everyClassIsInARing(),
                adaptersAreHeldToTheRules(),
                packagesAreNullMarked());
    }

    private ArchitectureRule wiringHasOnePlace() {
        return new ArchitectureRule(
                "C01",
                "The bootstrap alone knows services, and alone knows more than one adapter.",
                "What a server is made of is then decided, and can be read, in one place.",
                "Depend on the …UseCase interface or on a port, and let the bootstrap join the two.",
                classes()
                        .that()
                        .resideOutsideOfPackages(rings.bootstrap(), rings.services())
                        .should(new Wiring(rings).isLeftToTheBootstrap()));
    }

    private ArchitectureRule drivenPortsHaveContracts() {
        return new ArchitectureRule(
                "C02",
                "Every driven port P has a contract PContract in the test kit.",
                "Without it every implementation makes up for itself what the port's Javadoc means.",
                "Write org.hexachat.testkit.contract.PContract, a test for each clause of the port's Javadoc.",
                classes()
                        .that()
                        .resideInAPackage(rings.drivenPorts())
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(new DrivenPorts(rings).haveAContractIn(evidence)));
    }

    private ArchitectureRule adaptersAreTakenAsTheyExportThemselves() {
        return new ArchitectureRule(
                "C03",
                "Others take from an adapter its …AutoConfiguration and its …Properties, and nothing else.",
                "A type that is public for the adapter's own packages may change or go at any time.",
                "Ask for a bean of a port's type; if there is none, let the adapter's auto-configuration answer one.",
                classes()
                        .that()
                        .resideOutsideOfPackage(rings.adapters())
                        .should(new Wiring(rings).takesExportedTypes()));
    }

    private ArchitectureRule everyClassIsInARing() {
        return new ArchitectureRule(
                "C04",
                "Every class is in the domain, the application, an adapter, the bootstrap or the test kit.",
                "Code outside of the rings is code that no other rule looks at.",
                "Move it into the ring that it serves; a new ring is a decision to be written down and a rule to be made.",
                classes()
                        .should()
                        .resideInAnyPackage(
                                rings.domain(),
                                rings.application(),
                                rings.adapters(),
                                rings.bootstrap(),
                                rings.testkit()));
    }

    private ArchitectureRule adaptersAreHeldToTheRules() {
        return new ArchitectureRule(
                "C05",
                "Every adapter has a test that extends AdapterArchitectureContract.",
                "An adapter whose build does not run the rules is not held to them.",
                "Add the test, three lines, with the adapter's base package and kind.",
                ArchRuleDefinition.all(new Adapters(rings)).should(Adapters.areHeldToTheRules(evidence)));
    }

    private ArchitectureRule packagesAreNullMarked() {
        return new ArchitectureRule(
                "C06",
                "Every package of every module is null-marked.",
                "The compiler looks for null in marked packages alone, so an unmarked one is silently unchecked.",
                "Add a package-info.java with @NullMarked and one sentence that says what the package is.",
                Packages.areNullMarked(rings.root() + ".."));
    }
}
