package org.hexachat.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.regex.Pattern;

/** Finds what every instance, test and context in one process would share and change. */
final class StaticState {

    /** Types that are there to be changed. A {@code List} or a {@code Map} may well be a constant. */
    private static final Pattern CHANGING = Pattern.compile("java\\.util\\.concurrent\\.(atomic|locks)\\..*"
            + "|java\\.util\\.(concurrent\\.)?\\w*(ArrayList|LinkedList|HashMap|HashSet|TreeMap|Deque|Queue|ConcurrentMap)"
            + "|java\\.lang\\.(ThreadLocal|StringBuilder)");

    private StaticState() {}

    static Finding<JavaClass> isAbsent() {
        return new Finding<>(
                "keep no static state",
                type -> type.getFields().stream()
                        .filter(StaticState::isState)
                        .map(field -> field.getFullName() + " is shared by everything in the process and can change"));
    }

    private static boolean isState(JavaField field) {
        boolean ours = field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
        return ours
                && (!isFinal(field)
                        || CHANGING.matcher(field.getRawType().getName()).matches());
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }
}
