package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds wiring outside of the bootstrap, and wiring that takes what was not offered.
 *
 * @param rings where services and adapters are
 */
record Wiring(Rings rings) {

    Finding<JavaClass> isLeftToTheBootstrap() {
        return new Finding<>("leave wiring to the bootstrap", type -> Stream.concat(services(type), adapters(type)));
    }

    Finding<JavaClass> takesExportedTypes() {
        return new Finding<>(
                "take exported types",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(used -> resideInAPackage(rings.adapters()).test(used.getTargetClass()))
                        .filter(used -> !Exports.isExported(used.getTargetClass()))
                        .map(Dependency::getDescription));
    }

    private Stream<String> services(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(used -> resideInAPackage(rings.services()).test(used.getTargetClass()))
                .map(Dependency::getDescription);
    }

    private Stream<String> adapters(JavaClass type) {
        Set<String> known = Stream.concat(
                        Stream.of(type),
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass))
                .map(new Adapters(rings)::baseOf)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
        return known.size() > 1
                ? Stream.of(type.getName() + " knows more than one adapter: "
                        + known.stream().sorted().toList())
                : Stream.empty();
    }
}
