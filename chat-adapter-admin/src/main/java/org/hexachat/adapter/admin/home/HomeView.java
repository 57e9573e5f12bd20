package org.hexachat.adapter.admin.home;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hexachat.adapter.admin.shell.AreaLayout;
import org.hexachat.adapter.admin.shell.AreaPage;

/** Where the area begins. */
@Route(value = "", layout = AreaLayout.class)
@Menu(title = "home", order = 0)
@RolesAllowed("ADMINISTRATOR")
final class HomeView extends AreaPage {

    HomeView() {
        super("home");
    }
}
