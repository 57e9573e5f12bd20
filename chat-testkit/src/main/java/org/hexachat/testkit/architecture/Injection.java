package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what Spring would fill in or find by itself. Goes by names, so that the test kit needs no Spring. */
final class Injection {

    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject");
    private static final String SCAN = "org.springframework.context.annotation.ComponentScan";
    private static final Set<String> SCANNING =
            Set.of(SCAN, "org.springframework.boot.autoconfigure.SpringBootApplication");
    private static final Set<String> WHERE = Set.of("value", "basePackages", "basePackageClasses");

    private Injection() {}

    static Finding<JavaClass> isByConstructors() {
        return new Finding<>("be injected by constructors", type -> Stream.concat(injected(type), scanning(type)));
    }

    private static Stream<String> injected(JavaClass type) {
        Stream<JavaMember> filledIn = Stream.concat(
                type.getFields().stream(), type.getMethods().stream().filter(Injection::isNotABeanMethod));
        return filledIn.filter(member -> isMarked(member, INJECTING))
                .map(member -> member.getFullName() + " is injected past the constructor");
    }

    private static boolean isNotABeanMethod(JavaMethod method) {
        return !method.isAnnotatedWith("org.springframework.context.annotation.Bean");
    }

    private static Stream<String> scanning(JavaClass type) {
        return isMarked(type, SCANNING) && !scansItsOwnAdapter(type)
                ? Stream.of(type.getName()
                        + " scans for components, and is no auto-configuration that scans its own package")
                : Stream.empty();
    }

    /** A scan that names no place looks under the class that asks for it. */
    private static boolean scansItsOwnAdapter(JavaClass type) {
        return Exports.isExported(type)
                && type.tryGetAnnotationOfType(SCAN)
                        .filter(scan -> WHERE.stream().allMatch(where -> isEmpty(scan.get(where))))
                        .isPresent();
    }

    private static boolean isEmpty(Optional<Object> place) {
        return place.map(names -> ((Object[]) names).length == 0).orElse(true);
    }

    private static boolean isMarked(CanBeAnnotated item, Set<String> annotations) {
        return annotations.stream().anyMatch(item::isAnnotatedWith);
    }
}
