package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds code that reaches past the program with nothing but the JDK. */
final class Machine {

    private static final Pattern REACHING_OUT = Pattern.compile(
            "java\\.(net|nio\\.file|nio\\.channels|sql|rmi|util\\.logging)\\..*"
                    + "|java\\.lang\\.(Thread|Process|ProcessBuilder|Runtime|System\\$Logger)"
                    + "|java\\.io\\.(File\\w*|RandomAccessFile|Console)"
                    + "|java\\.util\\.(Timer|concurrent\\.(Executor\\w*|\\w*Pool\\w*|CompletableFuture|StructuredTaskScope))");
    private static final Set<String> CONSOLE =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in", "java.lang.System.console");

    private Machine() {}

    static Finding<JavaClass> isNotTouched() {
        return new Finding<>("not touch the machine", type -> Stream.concat(reachingOut(type), printing(type)));
    }

    static Finding<JavaClass> isNotPrintedTo() {
        return new Finding<>(
                "print nothing",
                type -> Stream.concat(
                        printing(type),
                        dependencies(type)
                                .filter(used ->
                                        used.getTargetClass().getPackageName().equals("java.util.logging"))
                                .map(Dependency::getDescription)));
    }

    private static Stream<String> reachingOut(JavaClass type) {
        return dependencies(type)
                .filter(used ->
                        REACHING_OUT.matcher(used.getTargetClass().getName()).matches())
                .map(Dependency::getDescription);
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }

    private static Stream<String> printing(JavaClass type) {
        return type.getAccessesFromSelf().stream().filter(Machine::prints).map(JavaAccess::getDescription);
    }

    private static boolean prints(JavaAccess<?> access) {
        return CONSOLE.contains(access.getTargetOwner().getName() + "." + access.getName())
                || access.getName().equals("printStackTrace");
    }
}
