package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Parts of which one is looked at, each made anew whenever one comes to it. */
public final class Tabbed extends TabSheet {

    private final Map<Tab, Supplier<Component>> parts = new HashMap<>();

    public Tabbed() {
        setWidthFull();
        addSelectedChangeListener(selected -> fill(selected.getSelectedTab()));
    }

    /** Adds a part under its name. */
    public void add(String name, Supplier<Component> part) {
        Tab tab = new Tab(name);
        parts.put(tab, part);
        add(tab, new Div());
        if (getTabCount() == 1) {
            fill(tab);
        }
    }

    private void fill(Tab tab) {
        Supplier<Component> part = parts.get(tab);
        if (part != null && getComponent(tab) instanceof Div place) {
            place.removeAll();
            place.add(part.get());
        }
    }
}
