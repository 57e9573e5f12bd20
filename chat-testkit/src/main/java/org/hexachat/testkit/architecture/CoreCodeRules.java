package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/**
 * How the code of the domain and the application is: A06 to A11.
 *
 * @param rings where they are
 */
record CoreCodeRules(Rings rings) {

    List<ArchitectureRule> all() {
        return List.of(
                nothingAmbientIsRead(),
                fieldsAreFinal(),
                packagesAreNullMarked(),
                useCasesAreServedOnce(),
                nothingIsDoneByItself(),
                namesSayWhatIsInside());
    }

    private ArchitectureRule nothingAmbientIsRead() {
        return new ArchitectureRule(
                "A06",
                "Time, ids and randomness come in from outside.",
                "A test that cannot set the clock waits for it, and two nodes that make their own ids can clash.",
                "Take a Clock, an IdGenerator or a TokenIssuer in the constructor, or the value as an argument.",
                classes()
                        .that()
                        .resideInAnyPackage(rings.domain(), rings.application())
                        .should(AmbientState.isNotRead()));
    }

    private ArchitectureRule fieldsAreFinal() {
        return new ArchitectureRule(
                "A07",
                "The core holds no field that can be reassigned.",
                "Values are shared between threads without a lock, and services are called by all threads at once.",
                "Make the field final and answer a new value; what must last goes through a driven port.",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(rings.domain(), rings.application())
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal());
    }

    private ArchitectureRule packagesAreNullMarked() {
        return new ArchitectureRule(
                "A08",
                "Every package of the core is null-marked.",
                "The compiler looks for null in marked packages alone, so an unmarked one is silently unchecked.",
                "Add a package-info.java with @NullMarked and one sentence that says what the package is.",
                Packages.areNullMarked(rings.domain(), rings.application()));
    }

    private ArchitectureRule useCasesAreServedOnce() {
        return new ArchitectureRule(
                "A09",
                "A driving port is called …UseCase, and one final class …Service implements it.",
                "Who looks for what happens finds it by the name, and wiring has nothing to choose.",
                "Rename the port or the service; nest results and commands in the port.",
                classes()
                        .that()
                        .resideInAPackage(rings.drivingPorts())
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .areInterfaces()
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should(UseCases.areServedOnce()));
    }

    private ArchitectureRule nothingIsDoneByItself() {
        return new ArchitectureRule(
                "A10",
                "The core opens, starts, prints and logs nothing: no files, sockets, databases, threads or consoles.",
                "The JDK alone is enough to hide a dependency on the machine inside a rule of the domain.",
                "Say it as a driven port, and let an adapter do it. What deserves a log line is an answer or an event.",
                classes()
                        .that()
                        .resideInAnyPackage(rings.domain(), rings.application())
                        .should(Machine.isNotTouched()));
    }

    private ArchitectureRule namesSayWhatIsInside() {
        return new ArchitectureRule(
                "A11",
                "Names in the core speak of the chat: no util, common, helper, impl, manager or misc.",
                "Such a name fits everything, so everything ends up there and every feature depends on it.",
                "Name the thing or the deed, and keep it with its feature.",
                classes()
                        .that()
                        .resideInAnyPackage(rings.domain(), rings.application())
                        .should(Names.sayWhatIsInside()));
    }
}
