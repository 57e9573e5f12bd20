package org.hexachat.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds an adapter to the architecture. A module extends it once, in a test whose constructor names the adapter's base package
 * and kind; the rules are in {@code docs/architecture-rules.md}.
 */
@Tag("architecture")
public abstract class AdapterArchitectureContract {

    private final String base;
    private final AdapterKind kind;

    /**
     * Names the adapter.
     *
     * @param base the package that holds the whole adapter
     */
    protected AdapterArchitectureContract(String base, AdapterKind kind) {
        this.base = base;
        this.kind = kind;
    }

    /** A rule that sees no class holds, so a mistyped base package would pass everything. */
    @Test
    final void the_rules_see_the_adapter() {
        assertThat(production()).as("production classes under " + base).isNotEmpty();
    }

    @TestFactory
    final Stream<DynamicTest> the_adapter_keeps_every_rule() {
        JavaClasses production = production();
        JavaClasses tests = new ClassFileImporter().importPackages(base);
        return new ArchitectureRules()
                .ofAnAdapter(base, kind, tests).stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(production)));
    }

    private JavaClasses production() {
        JavaClasses ofTheAdapter = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        return new ModuleClasses(ofTheAdapter).all();
    }
}
