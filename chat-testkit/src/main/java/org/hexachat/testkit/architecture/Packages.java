package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules about the packages that hold the classes under test. */
final class Packages extends AbstractClassesTransformer<JavaPackage> {

    private final List<String> patterns;

    private Packages(List<String> patterns) {
        super("packages");
        this.patterns = patterns;
    }

    /** Demands the annotation that makes the compiler look for null in a package. */
    static ArchRule areNullMarked(String... patterns) {
        return ArchRuleDefinition.all(new Packages(List.of(patterns)))
                .should(new Finding<>("be null-marked", Packages::unmarked));
    }

    @Override
    public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        return classes.that(JavaClass.Predicates.resideInAnyPackage(patterns.toArray(String[]::new))).stream()
                .map(JavaClass::getPackage)
                .distinct()
                .toList();
    }

    private static Stream<String> unmarked(JavaPackage place) {
        return place.isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of("Package " + place.getName() + " has no package-info.java with @NullMarked");
    }
}
