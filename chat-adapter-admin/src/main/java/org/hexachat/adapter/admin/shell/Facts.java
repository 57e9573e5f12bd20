package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.html.DescriptionList;

/** What is known of something, name by name. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("area-facts");
    }

    public void add(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
