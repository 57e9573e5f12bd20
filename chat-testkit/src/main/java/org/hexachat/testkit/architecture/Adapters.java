package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import java.util.stream.Stream;

/** Rules about whole adapters, each of which is a package right under the ring of adapters. */
final class Adapters extends AbstractClassesTransformer<String> {

    private final String parent;

    Adapters(Rings rings) {
        super("adapters");
        this.parent = rings.root() + ".adapter.";
    }

    @Override
    public Iterable<String> doTransform(JavaClasses classes) {
        return classes.stream()
                .map(this::baseOf)
                .filter(base -> !base.isEmpty())
                .distinct()
                .toList();
    }

    /** The base package of the adapter that the class is in; empty when it is in none. */
    String baseOf(JavaClass type) {
        String place = type.getPackageName() + ".";
        return place.startsWith(parent) ? place.substring(0, place.indexOf('.', parent.length())) : "";
    }

    static Finding<String> areHeldToTheRules(JavaClasses tests) {
        return new Finding<>(
                "be held to the rules",
                base -> tests.stream().anyMatch(test -> holds(test, base))
                        ? Stream.empty()
                        : Stream.of("Adapter " + base + " has no test that extends AdapterArchitectureContract"));
    }

    private static boolean holds(JavaClass test, String base) {
        return test.isAssignableTo(AdapterArchitectureContract.class)
                && (test.getPackageName() + ".").startsWith(base + ".");
    }
}
