package org.hexachat.bootstrap.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.bot.BotRights;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before every use case that somebody calls, whatever adapter they come through, and turns bots away from what {@link BotRights}
 * does not open to them. A use case that is written tomorrow is guarded without a line about it.
 */
final class BotGuard implements BeanPostProcessor {

    private final BotRights rights;

    BotGuard(BotRights rights) {
        this.rights = rights;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        List<Class<?>> guarded = Stream.of(bean.getClass().getInterfaces())
                .filter(CallerSeat::isUseCase)
                .toList();
        return guarded.isEmpty() ? bean : guarded(bean, guarded.getFirst());
    }

    private Object guarded(Object service, Class<?> useCase) {
        CallerSeat seat = new CallerSeat(useCase);
        ProxyFactory proxy = new ProxyFactory(service);
        proxy.addAdvice((MethodBeforeAdvice) (method, arguments, _) -> {
            Caller caller = seat.callerOf(method, arguments);
            if (caller != null) {
                rights.demand(caller, useCase);
            }
        });
        return proxy.getProxy(useCase.getClassLoader());
    }
}
