package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;

/**
 * How the code of an adapter is: B07 to B13.
 *
 * @param base the package that holds the whole adapter
 * @param tests the adapter's tests, which must prove its ports
 */
record AdapterCodeRules(Rings rings, String base, JavaClasses tests) {

    List<ArchitectureRule> all() {
        return List.of(
                portsAreProven(),
                packagesAreNullMarked(),
                littleIsPublic(),
                springInjectsByConstructors(),
                namesSayWhatIsInside(),
                nothingIsPrinted(),
                nothingIsStatic());
    }

    private GivenClassesConjunction ofTheAdapter() {
        return classes().that().resideInAPackage(base + "..");
    }

    private ArchitectureRule portsAreProven() {
        return new ArchitectureRule(
                "B07",
                "A class X that implements a driven port P has a test XTest that extends PContract.",
                "No adapter is trusted by its word: a port's promises are only worth what is tested of them.",
                "Extend the contract from org.hexachat.testkit.contract in a test next to the class.",
                ofTheAdapter()
                        .and(new DrivenPorts(rings).areImplemented())
                        .should(new DrivenPorts(rings).areProvenIn(tests)));
    }

    private ArchitectureRule packagesAreNullMarked() {
        return new ArchitectureRule(
                "B08",
                "Every package of an adapter is null-marked.",
                "The compiler looks for null in marked packages alone, so an unmarked one is silently unchecked.",
                "Add a package-info.java with @NullMarked and one sentence that says what the package is.",
                Packages.areNullMarked(base + ".."));
    }

    private ArchitectureRule littleIsPublic() {
        return new ArchitectureRule(
                "B09",
                "An adapter exports its …AutoConfiguration and its …Properties; anything else is public only if another package"
                        + " of the same adapter needs it.",
                "What is public will be used, and then cannot change.",
                "Drop public. If the bootstrap needs it, answer it as a bean from the auto-configuration.",
                ofTheAdapter().and().areTopLevelClasses().and().arePublic().should(Exports.areNeeded(base)));
    }

    private ArchitectureRule springInjectsByConstructors() {
        return new ArchitectureRule(
                "B10",
                "Spring injects through constructors, not into fields or setters; the auto-configuration alone may scan, and only"
                        + " its own package.",
                "A class must be complete once it is made, in a test too; a wider scan wires whatever lies in its way.",
                "Take it in the constructor; name beans in the auto-configuration, or let it scan with a bare @ComponentScan.",
                ofTheAdapter().should(Injection.isByConstructors()));
    }

    private ArchitectureRule namesSayWhatIsInside() {
        return new ArchitectureRule(
                "B11",
                "Names in an adapter say what is inside: no util, common, helper, impl, manager or misc.",
                "Such a name fits everything, so everything ends up there.",
                "Name the thing or the deed; an implementation is called by its technology and its role (JdbcRoomLog).",
                ofTheAdapter().should(Names.sayWhatIsInside()));
    }

    private ArchitectureRule nothingIsPrinted() {
        return new ArchitectureRule(
                "B12",
                "An adapter logs through SLF4J: no console, no printStackTrace, no java.util.logging.",
                "What is printed has no level, no tag and no keys, and an operator cannot switch it off.",
                "Log ids and lengths with a tag and key-values, or let the exception pass.",
                ofTheAdapter().should(Machine.isNotPrintedTo()));
    }

    private ArchitectureRule nothingIsStatic() {
        return new ArchitectureRule(
                "B13",
                "An adapter keeps no static state.",
                "Two servers in one process, as in tests, would share it, and nothing would ever close it.",
                "Make it a field of a bean; a constant is final and of a type that does not change.",
                ofTheAdapter().should(StaticState.isAbsent()));
    }
}
