package org.hexachat.testkit.wrong;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Makes a port of which one method does nothing. */
final class Lame {
    private Lame() {}

    static <T> T of(Class<T> port, T right, String method, Object answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer;
                    }
                    try {
                        return called.invoke(right, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
