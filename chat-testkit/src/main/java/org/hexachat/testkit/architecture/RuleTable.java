package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rules down as {@code docs/architecture-rules.md} shows them. */
final class RuleTable {

    private RuleTable() {}

    static String markdown() {
        ArchitectureRules rules = new ArchitectureRules();
        JavaClasses none = new ClassFileImporter().importClasses();
        return String.join(
                "\n",
                section("The domain and the application", rules.ofTheCore()),
                section("An adapter", rules.ofAnAdapter("org.hexachat.adapter", AdapterKind.BOTH, none)),
                section("All modules together", rules.ofTheSystem(none)));
    }

    private static String section(String title, List<ArchitectureRule> rules) {
        return rules.stream().map(RuleTable::row).collect(Collectors.joining("", header(title), ""));
    }

    private static String header(String title) {
        return """
                ## %s

                | Rule | What holds | Why | What to do instead |
                | --- | --- | --- | --- |
                """.formatted(title);
    }

    private static String row(ArchitectureRule rule) {
        return "| %s | %s | %s | %s |\n".formatted(rule.id(), rule.demand(), rule.because(), rule.instead());
    }
}
