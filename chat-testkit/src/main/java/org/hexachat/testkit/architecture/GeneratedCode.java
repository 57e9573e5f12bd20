package org.hexachat.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Tells what a processor wrote: MapStruct's mappers, and the bean definitions and proxies that Spring makes ahead of time. */
final class GeneratedCode {

    private static final String MAPPER = "org.mapstruct.Mapper";
    private static final String IMPLEMENTATION = "Impl";

    private GeneratedCode() {}

    static DescribedPredicate<JavaClass> isGenerated() {
        return DescribedPredicate.describe("is generated", GeneratedCode::isGenerated);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getName().contains("$$") || type.getName().contains("__") || isMapStructs(type);
    }

    private static boolean isMapStructs(JavaClass type) {
        return Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                .filter(parent -> parent.isAnnotatedWith(MAPPER))
                .anyMatch(mapper -> type.getName().equals(mapper.getName() + IMPLEMENTATION));
    }
}
