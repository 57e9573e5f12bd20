package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.cycle_detection.Cycle;
import com.tngtech.archunit.library.cycle_detection.Edge;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names the classes, packages and adapters that break a rule. */
final class Offenders {

    private Offenders() {}

    static Set<String> of(ArchitectureRule rule, JavaClasses classes) {
        Set<String> names = new TreeSet<>();
        rule.evaluate(classes)
                .handleViolations((Collection<Object> items, String message) ->
                        items.stream().flatMap(Offenders::named).forEach(names::add));
        return names;
    }

    private static Stream<String> named(Object item) {
        return switch (item) {
            case String name -> Stream.of(name);
            case JavaClass type -> Stream.of(type.getName());
            case JavaPackage place -> Stream.of(place.getName());
            case JavaMember member -> Stream.of(member.getOwner().getName());
            case Dependency dependency -> Stream.of(dependency.getOriginClass().getName());
            case Cycle<?> cycle ->
                cycle.getEdges().stream().map(Edge::getOrigin).flatMap(Offenders::classesOf);
            default -> throw new IllegalStateException("Unexpected kind of item: " + item.getClass());
        };
    }

    private static Stream<String> classesOf(Object slice) {
        return ((Slice) slice).stream().map(JavaClass::getName).filter(name -> !name.endsWith("package-info"));
    }
}
