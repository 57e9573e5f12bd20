package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.Serial;
import org.springframework.stereotype.Component;

/** Has what a listener throws told to the person. */
@Component
final class AreaService implements VaadinServiceInitListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusals refusals;

    AreaService(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(refusals));
    }
}
