package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;

/**
 * What the rules ask about driven ports and those who implement them.
 *
 * @param rings where the ports are
 */
record DrivenPorts(Rings rings) {

    /** Holds for classes that implement a driven port. */
    DescribedPredicate<JavaClass> areImplemented() {
        return DescribedPredicate.describe(
                "implement a driven port",
                type -> !type.isInterface() && portsOf(type).findAny().isPresent());
    }

    /** Demands a test {@code XTest} next to each {@code X}, extending the contract of the port that {@code X} implements. */
    Finding<JavaClass> areProvenIn(JavaClasses tests) {
        return new Finding<>(
                "pass the contract of the port",
                type -> portsOf(type)
                        .filter(port -> tests.stream().noneMatch(test -> proves(test, type, port)))
                        .map(port -> type.getName() + " needs a test " + type.getSimpleName() + "Test that extends "
                                + contractOf(port)));
    }

    /** Demands an abstract contract in the test kit for each port. */
    Finding<JavaClass> haveAContractIn(JavaClasses evidence) {
        return new Finding<>(
                "have a contract",
                port -> Stream.of(contractOf(port))
                        .filter(contract -> !evidence.contain(contract))
                        .map(contract -> port.getName() + " has no contract " + contract));
    }

    private Stream<JavaClass> portsOf(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .filter(resideInAPackage(rings.drivenPorts()))
                .filter(JavaClass::isTopLevelClass);
    }

    private boolean proves(JavaClass test, JavaClass type, JavaClass port) {
        return test.getName().startsWith(type.getName() + "Test")
                && test.getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.getName().equals(contractOf(port)));
    }

    private String contractOf(JavaClass port) {
        return rings.root() + ".testkit.contract." + port.getSimpleName() + "Contract";
    }
}
