package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds everything that was built together with some classes, in whatever folder or jar the build put them.
 *
 * @param some classes of the module
 */
record ModuleClasses(JavaClasses some) {

    /** All classes of the module, also those in packages that nobody expects. */
    JavaClasses all() {
        Set<Location> roots = some.stream()
                .map(ModuleClasses::rootOf)
                .flatMap(Optional::stream)
                .map(Location::of)
                .collect(Collectors.toUnmodifiableSet());
        return new ClassFileImporter().importLocations(roots);
    }

    private static Optional<URI> rootOf(JavaClass type) {
        String file = type.getName().replace('.', '/') + ".class";
        return type.getSource()
                .map(Source::getUri)
                .map(URI::toString)
                .filter(uri -> uri.endsWith(file))
                .map(uri -> URI.create(uri.substring(0, uri.length() - file.length())));
    }
}
