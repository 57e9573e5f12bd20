package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * What the domain and the application may know: A01 to A05 and A12.
 *
 * @param rings where they are
 */
record CoreDependencyRules(Rings rings) {

    private static final String JDK = "java..";
    private static final String NULL_MARKS = "org.jspecify.annotations..";

    List<ArchitectureRule> all() {
        return List.of(
                domainIsAlone(),
                applicationKnowsTheDomain(),
                portsDoNotKnowServices(),
                drivingPortsDoNotKnowDrivenPorts(),
                drivenPortsAreInterfaces(),
                packagesHaveNoCycles());
    }

    private ArchitectureRule domainIsAlone() {
        return new ArchitectureRule(
                "A01",
                "The domain knows the JDK and itself.",
                "What a chat is must outlive every framework, database and wire format around it.",
                "Say what is needed as a driven port in application.port.out, and implement it in an adapter.",
                classes()
                        .that()
                        .resideInAPackage(rings.domain())
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(rings.domain(), JDK, NULL_MARKS)));
    }

    private ArchitectureRule applicationKnowsTheDomain() {
        return new ArchitectureRule(
                "A02",
                "The application knows the JDK, the domain and itself.",
                "A use case that knows a framework or an adapter cannot be tested or moved without it.",
                "Say what is needed as a driven port in application.port.out, and implement it in an adapter.",
                classes()
                        .that()
                        .resideInAPackage(rings.application())
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(rings.domain(), rings.application(), JDK, NULL_MARKS)));
    }

    private ArchitectureRule portsDoNotKnowServices() {
        return new ArchitectureRule(
                "A03",
                "A port does not know a service.",
                "Adapters see ports; a port that shows a service lets them call around the use case.",
                "Put the type that both need into the port or into the domain.",
                noClasses()
                        .that()
                        .resideInAPackage(rings.ports())
                        .should()
                        .dependOnClassesThat(resideInAPackage(rings.services())));
    }

    private ArchitectureRule drivingPortsDoNotKnowDrivenPorts() {
        return new ArchitectureRule(
                "A04",
                "A driving port does not know a driven port.",
                "Whoever calls a use case would have to know what the use case needs, and could reach it directly.",
                "Give the driving port a type of the domain or of its own, and let the service translate.",
                noClasses()
                        .that()
                        .resideInAPackage(rings.drivingPorts())
                        .should()
                        .dependOnClassesThat(resideInAPackage(rings.drivenPorts())));
    }

    private ArchitectureRule drivenPortsAreInterfaces() {
        return new ArchitectureRule(
                "A05",
                "A driven port is an interface.",
                "A class brings code that every adapter inherits and no contract tests.",
                "Make it an interface; nest its records in it, or move them into the domain.",
                classes()
                        .that()
                        .resideInAPackage(rings.drivenPorts())
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .beInterfaces());
    }

    private ArchitectureRule packagesHaveNoCycles() {
        return new ArchitectureRule(
                "A12",
                "The packages of the core have no cycle.",
                "Features that need each other can only be read, changed and tested together.",
                "Move what both need into the feature that is nearer to the root, or into one of its own.",
                SlicesRuleDefinition.slices()
                        .matching(rings.root() + ".(domain|application).(**)")
                        .should()
                        .beFreeOfCycles());
    }
}
