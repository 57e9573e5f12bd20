package org.hexachat.adapter.websocket.inbound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where the doors stand among the filters. */
final class SocketDoors {

    /** Behind the check of the host (20 after the first), before the limits of bodies and the security of calls. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 25;

    private SocketDoors() {}

    /** Filters are made before the web server starts, and what is behind this one only after: so it is looked up later. */
    static FilterRegistrationBean<SocketDoor> at(String path, ObjectProvider<HandshakeHandler> handler) {
        var door = new FilterRegistrationBean<>(new SocketDoor(PathPatternParser.defaultInstance.parse(path), handler));
        door.addUrlPatterns("/ws/*");
        door.setOrder(ORDER);
        return door;
    }
}
