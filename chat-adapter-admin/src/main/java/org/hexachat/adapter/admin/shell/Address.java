package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this server is found, as the browser that asks has found it. */
public final class Address {
    private Address() {}

    /**
     * The address of something on this server.
     *
     * @param path begins with a slash
     */
    public static String of(String path) {
        return ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                        .toUriString()
                + path;
    }
}
