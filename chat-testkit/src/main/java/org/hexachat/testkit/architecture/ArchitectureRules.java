package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The architecture as rules. The packages of the core are fixed; an adapter brings its own base package. */
public final class ArchitectureRules {

    private static final String ROOT = "org.hexachat";

    private final Rings rings;

    /** The rules of Hexachat. */
    public ArchitectureRules() {
        this(ROOT);
    }

    /** The rules for a core that lives elsewhere: how the rules themselves are tested, on code that is wrong on purpose. */
    ArchitectureRules(String root) {
        this.rings = new Rings(root);
    }

    /** What holds for the domain and the application. */
    public List<ArchitectureRule> ofTheCore() {
        return sorted(new CoreDependencyRules(rings).all(), new CoreCodeRules(rings).all());
    }

    /**
     * What holds for an adapter, wherever its team keeps it.
     *
     * @param base the package that holds the whole adapter
     * @param tests the adapter's tests, which must prove its ports
     */
    public List<ArchitectureRule> ofAnAdapter(String base, AdapterKind kind, JavaClasses tests) {
        return sorted(
                new AdapterDependencyRules(rings, base, kind).all(), new AdapterCodeRules(rings, base, tests).all());
    }

    /**
     * What holds for all modules of a server together.
     *
     * @param evidence the test kit's contracts and the tests of the adapters
     */
    public List<ArchitectureRule> ofTheSystem(JavaClasses evidence) {
        return new SystemRules(rings, evidence).all();
    }

    private static List<ArchitectureRule> sorted(List<ArchitectureRule> some, List<ArchitectureRule> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(ArchitectureRule::id))
                .toList();
    }
}
