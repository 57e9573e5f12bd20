package org.hexachat.testkit.wrong;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Makes a port of which one method does nothing, or fails. */
public final class Lame {
    private Lame() {}

    public static <T> T of(Class<T> port, T right, String method, Object answer) {
        return with(port, right, method, () -> answer);
    }

    /** A port that cannot reach its store when this method is called. */
    public static <T> T failing(Class<T> port, T right, String method) {
        return with(port, right, method, () -> {
            throw ChatException.retryLater(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(1));
        });
    }

    private static <T> T with(Class<T> port, T right, String method, Supplier<Object> instead) {
        InvocationHandler handler = (proxy, called, arguments) ->
                called.getName().equals(method) ? instead.get() : invoke(called, right, arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private static Object invoke(Method called, Object right, Object[] arguments) throws Throwable {
        try {
            return called.invoke(right, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
