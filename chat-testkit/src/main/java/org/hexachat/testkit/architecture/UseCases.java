package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** Finds driving ports that are misnamed, that nobody serves, or that two classes serve. */
final class UseCases {

    private static final String SUFFIX = "UseCase";

    private UseCases() {}

    static Finding<JavaClass> areServedOnce() {
        return new Finding<>("be a use case with one service", UseCases::objections);
    }

    private static Stream<String> objections(JavaClass port) {
        if (!port.getSimpleName().endsWith(SUFFIX)) {
            return Stream.of(port.getName() + " is a driving port whose name does not end in " + SUFFIX);
        }
        String service = port.getSimpleName().replaceFirst(SUFFIX + "$", "Service");
        List<JavaClass> served = port.getSubclasses().stream()
                .filter(type -> !type.isInterface())
                .toList();
        return served.size() == 1 && isFinalAndNamed(served.getFirst(), service)
                ? Stream.empty()
                : Stream.of(port.getName() + " needs one final class " + service + " and has "
                        + served.stream().map(JavaClass::getName).sorted().toList());
    }

    private static boolean isFinalAndNamed(JavaClass type, String name) {
        return type.getSimpleName().equals(name) && type.getModifiers().contains(JavaModifier.FINAL);
    }
}
