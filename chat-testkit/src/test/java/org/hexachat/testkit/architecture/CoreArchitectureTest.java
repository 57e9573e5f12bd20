package org.hexachat.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("architecture")
class CoreArchitectureTest {

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hexachat.domain", "org.hexachat.application");

    @TestFactory
    Stream<DynamicTest> the_core_keeps_every_rule() {
        return new ArchitectureRules()
                .ofTheCore().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(core)));
    }

    /** A rule about a package that is not there holds for ever. */
    @TestFactory
    Stream<DynamicTest> every_package_that_the_rules_speak_of_has_classes() {
        return Stream.of("domain", "application.port.in", "application.port.out", "application.service")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(core)
                                .anyMatch(type -> type.getPackageName().startsWith("org.hexachat." + name))));
    }
}
