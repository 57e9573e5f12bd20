package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.stream.Stream;

/** Finds code that asks the machine for the time, an id or chance, by a call or by a method reference. */
final class AmbientState {

    private static final Set<String> CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstanceStrong");

    private AmbientState() {}

    static Finding<JavaClass> isNotRead() {
        return new Finding<>(
                "not read the clock or make chance",
                type -> Stream.concat(
                                type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(AmbientState::asksTheMachine)
                        .map(JavaAccess::getDescription));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return CALLS.contains(owner + "." + access.getName())
                || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))
                || (owner.startsWith("java.time.") && access.getName().equals("now") && !takesAClock(access));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .anyMatch(unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock")));
    }
}
