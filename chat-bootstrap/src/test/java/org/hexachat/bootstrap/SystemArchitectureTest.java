package org.hexachat.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("architecture")
class SystemArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hexachat");

    @TestFactory
    Stream<DynamicTest> the_modules_together_keep_every_rule() throws IOException {
        JavaClasses evidence = evidence();
        return new ArchitectureRules()
                .ofTheSystem(evidence).stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(PRODUCTION)));
    }

    /** A rule about a module that is not on the class path holds for ever. */
    @TestFactory
    Stream<DynamicTest> every_adapter_module_is_on_the_class_path() throws IOException {
        return adapterModules().stream()
                .map(module -> module.getFileName().toString().replaceFirst("^chat-adapter-", ""))
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(PRODUCTION)
                                .anyMatch(type -> type.getPackageName().startsWith("org.hexachat.adapter." + name))));
    }

    @Test
    void the_modules_of_adapters_are_found() throws IOException {
        assertThat(adapterModules()).isNotEmpty();
    }

    /** The contracts are on the class path; the tests of the adapters are in their modules next to this one. */
    private static JavaClasses evidence() throws IOException {
        Stream<Location> tests = adapterModules().stream()
                .map(module -> module.resolve("target").resolve("test-classes"))
                .filter(Files::exists)
                .map(Location::of);
        return new ClassFileImporter()
                .importLocations(Stream.concat(Locations.ofPackage("org.hexachat").stream(), tests)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Path> adapterModules() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return modules.filter(module -> module.getFileName().toString().startsWith("chat-adapter-"))
                    .toList();
        }
    }
}
