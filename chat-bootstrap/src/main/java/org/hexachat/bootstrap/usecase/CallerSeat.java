package org.hexachat.bootstrap.usecase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.jspecify.annotations.Nullable;

/** Where the calls of one use case say who calls: in an argument, or in a part of a command. */
final class CallerSeat {

    private static final String PORTS = Caller.class.getPackageName();
    private static final String SUFFIX = "UseCase";

    private final Map<Method, Function<Object[], Caller>> seats;

    CallerSeat(Class<?> useCase) {
        this.seats = Stream.of(useCase.getMethods())
                .filter(method -> seat(method).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), method -> seat(method).orElseThrow()));
    }

    static boolean isUseCase(Class<?> type) {
        return type.isInterface()
                && type.getPackageName().startsWith(PORTS)
                && type.getSimpleName().endsWith(SUFFIX);
    }

    /** Whether anybody at all is said to call. */
    boolean isTaken() {
        return !seats.isEmpty();
    }

    /** Null where nobody in particular calls. */
    @Nullable
    Caller callerOf(Method method, Object[] arguments) {
        Function<Object[], Caller> seat = seats.get(method);
        return seat == null ? null : seat.apply(arguments);
    }

    private static Optional<Function<Object[], Caller>> seat(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(i -> within(types[i]).map(part -> at(i, part)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Function<Object[], Caller> at(int index, Function<Object, Caller> part) {
        return arguments -> part.apply(arguments[index]);
    }

    private static Optional<Function<Object, Caller>> within(Class<?> type) {
        if (type.equals(Caller.class)) {
            return Optional.of(Caller.class::cast);
        }
        return Optional.ofNullable(type.getRecordComponents()).stream()
                .flatMap(Stream::of)
                .filter(part -> part.getType().equals(Caller.class))
                .map(RecordComponent::getAccessor)
                .<Function<Object, Caller>>map(accessor -> command -> read(accessor, command))
                .findFirst();
    }

    private static Caller read(Method accessor, Object command) {
        try {
            return (Caller) accessor.invoke(command);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("A command does not say who calls", broken);
        }
    }
}
