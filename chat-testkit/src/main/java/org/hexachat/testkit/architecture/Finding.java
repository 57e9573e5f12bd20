package org.hexachat.testkit.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that answers, for one item, every sentence that is to be said against it. */
final class Finding<T> extends ArchCondition<T> {

    private final Function<T, Stream<String>> objections;

    Finding(String description, Function<T, Stream<String>> objections) {
        super(description);
        this.objections = objections;
    }

    @Override
    public void check(T item, ConditionEvents events) {
        objections.apply(item).forEach(objection -> events.add(SimpleConditionEvent.violated(item, objection)));
    }
}
