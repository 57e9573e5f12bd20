package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/** What stands around every view: where one is, where one can go, and who one is. */
@RolesAllowed("ADMINISTRATOR")
public final class AreaLayout extends AppLayout {

    AreaLayout(AuthenticationContext authentication) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu"));
        Anchor page = new Anchor("/", "Hexachat");
        page.setRouterIgnore(true);
        page.addClassName("area-name");
        Span who = new Span(authentication.getPrincipalName().orElse(""));
        who.addClassName("area-who");
        Button leave = new Button(getTranslation("log.out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Header header = new Header(toggle, page, who, leave);
        header.addClassName("area-header");
        addToNavbar(header);
        addToDrawer(new Scroller(menu()));
        setPrimarySection(Section.DRAWER);
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("menu"));
        MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new SideNavItem(getTranslation(entry.title()), entry.path()))
                .forEach(menu::addItem);
        return menu;
    }
}
