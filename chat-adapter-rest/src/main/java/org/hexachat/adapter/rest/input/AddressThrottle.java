package org.hexachat.adapter.rest.input;

import jakarta.servlet.http.HttpServletRequest;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.springframework.stereotype.Component;

/** Rations what strangers may do by the address that they come from. */
@Component
public final class AddressThrottle {
    private final ThrottleUseCase throttle;

    AddressThrottle(ThrottleUseCase throttle) {
        this.throttle = throttle;
    }

    /**
     * Takes one from the ration of whoever sent this. Behind a proxy, who that is follows from
     * {@code server.forward-headers-strategy}.
     *
     * @throws org.hexachat.domain.error.ChatException {@code rate_limited}
     */
    public void spend(Limit limit, HttpServletRequest request) {
        throttle.spend(limit, new LimitSubject.OfAddress(request.getRemoteAddr()));
    }
}
