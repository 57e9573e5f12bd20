package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * What an adapter may know: B00 to B06.
 *
 * @param base the package that holds the whole adapter
 */
record AdapterDependencyRules(Rings rings, String base, AdapterKind kind) {

    List<ArchitectureRule> all() {
        return List.of(
                everythingIsUnderTheBase(),
                portsAreKnownAlone(),
                portsAreOfItsSide(),
                implementationsAreHidden(),
                neighborsAreUnknown(),
                wireTypesAreItsOwn(),
                packagesHaveNoCycles());
    }

    private ArchitectureRule everythingIsUnderTheBase() {
        return new ArchitectureRule(
                "B00",
                "Every class of an adapter's module is under the adapter's base package.",
                "The other rules look under the base package, so a class elsewhere would slip past all of them.",
                "Move the class under the base package, or into a module of its own.",
                classes().should().resideInAPackage(base + ".."));
    }

    private ArchitectureRule portsAreKnownAlone() {
        return new ArchitectureRule(
                "B01",
                "An adapter knows ports, not services and not the bootstrap.",
                "An adapter that makes or names a service decides what only the wiring may decide.",
                "Take the …UseCase interface in the constructor; the bootstrap gives the service that is behind it.",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(rings.services(), rings.bootstrap())));
    }

    private ArchitectureRule portsAreOfItsSide() {
        return new ArchitectureRule(
                "B02",
                "A driving adapter, or the inbound half of one that is both, does not know driven ports; a driven adapter does"
                        + " not know driving ports.",
                "Around a use case there is no check of rights, no transaction and no event.",
                "Call a use case, or propose one; what a driven adapter wants to cause belongs into the service that calls it.",
                switch (kind) {
                    case DRIVING -> doesNotKnow(base + "..", rings.drivenPorts());
                    case DRIVEN -> doesNotKnow(base + "..", rings.drivingPorts());
                    case BOTH -> doesNotKnow(base + ".inbound..", rings.drivenPorts());
                });
    }

    private static ArchRule doesNotKnow(String here, String there) {
        return noClasses().that().resideInAPackage(here).should().dependOnClassesThat(resideInAPackage(there));
    }

    private ArchitectureRule implementationsAreHidden() {
        return new ArchitectureRule(
                "B03",
                "A class that implements a driven port is package-private.",
                "Whoever can name the implementation will depend on more than the port promises.",
                "Drop public, and let the adapter's auto-configuration answer it as a bean of the port's type.",
                classes()
                        .that()
                        .resideInAPackage(base + "..")
                        .and(new DrivenPorts(rings).areImplemented())
                        .should()
                        .bePackagePrivate());
    }

    private ArchitectureRule neighborsAreUnknown() {
        return new ArchitectureRule(
                "B04",
                "An adapter does not know another adapter.",
                "Each must be replaceable alone; two that know each other are one adapter in two modules.",
                "Go through a use case or a driven port; what only wiring can join is joined in the bootstrap.",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(rings.adapters()).and(not(resideInAPackage(base + "..")))));
    }

    private ArchitectureRule wireTypesAreItsOwn() {
        return new ArchitectureRule(
                "B05",
                "What goes over a wire is the adapter's own: nothing in a wire package knows the domain or the application.",
                "A renamed field of the domain would change what clients receive, and a new one would leak.",
                "Use strings, numbers and the adapter's own records there, and convert outside, by MapStruct or by hand.",
                noClasses()
                        .that()
                        .resideInAPackage(base + "..wire..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(rings.domain(), rings.application())));
    }

    private ArchitectureRule packagesHaveNoCycles() {
        return new ArchitectureRule(
                "B06",
                "The packages of an adapter have no cycle.",
                "Packages that need each other can only be read, changed and tested together.",
                "Let one of them say what it needs as an interface of its own, or join the two.",
                SlicesRuleDefinition.slices().matching(base + ".(**)").should().beFreeOfCycles());
    }
}
