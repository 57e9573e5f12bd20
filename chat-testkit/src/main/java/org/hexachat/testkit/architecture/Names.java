package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that say nothing about what is inside. */
final class Names {

    private static final Set<String> PACKAGES =
            Set.of("util", "utils", "common", "helper", "helpers", "impl", "manager", "managers", "misc");
    private static final Pattern TYPES = Pattern.compile(".*(Utils?|Helper|Manager|Impl)");

    private Names() {}

    static Finding<JavaClass> sayWhatIsInside() {
        return new Finding<>("say what is inside", type -> Stream.concat(ofPackage(type), ofType(type)));
    }

    private static Stream<String> ofPackage(JavaClass type) {
        return Stream.of(type.getPackageName().split("\\."))
                .filter(PACKAGES::contains)
                .map(segment -> type.getName() + " lies in a package called " + segment);
    }

    private static Stream<String> ofType(JavaClass type) {
        return TYPES.matcher(type.getSimpleName()).matches() && !isNamedAfterAParent(type)
                ? Stream.of(type.getName() + " is named after no thing and no deed")
                : Stream.empty();
    }

    /** A framework's own words are its to choose: who implements an AuthenticationManager says so. */
    private static boolean isNamedAfterAParent(JavaClass type) {
        return Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .anyMatch(parent -> type.getSimpleName().endsWith(parent.getSimpleName()));
    }
}
