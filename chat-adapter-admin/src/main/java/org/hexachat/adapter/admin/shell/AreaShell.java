package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.lumo.Lumo;
import java.io.Serial;

/** How the whole area looks: light or dark as the system is. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://admin-assets/area.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
final class AreaShell implements AppShellConfigurator {

    @Serial
    private static final long serialVersionUID = 1L;
}
