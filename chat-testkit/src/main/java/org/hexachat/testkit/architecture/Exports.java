package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** What a module shows to others. */
final class Exports {

    private Exports() {}

    /** Whether other modules may use the type, which is also how a person sees it. */
    static boolean isExported(JavaClass type) {
        String name = outermost(type).getSimpleName();
        return name.endsWith("AutoConfiguration") || name.endsWith("Properties") || name.equals("package-info");
    }

    /** Demands of a public type that it is exported, or that another package under {@code base} uses it. */
    static Finding<JavaClass> areNeeded(String base) {
        return new Finding<>(
                "be needed elsewhere",
                type -> isExported(type) || isUsedElsewhere(type, base)
                        ? Stream.empty()
                        : Stream.of(type.getName() + " is public, and no other package of the adapter uses it"));
    }

    private static boolean isUsedElsewhere(JavaClass type, String base) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> (user.getPackageName() + ".").startsWith(base + "."))
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Exports::outermost).orElse(type);
    }
}
