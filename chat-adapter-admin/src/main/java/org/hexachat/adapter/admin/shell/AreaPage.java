package org.hexachat.adapter.admin.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a heading of its own. */
public abstract class AreaPage extends VerticalLayout implements HasDynamicTitle {

    private final H1 heading = new H1();

    /**
     * A view with its heading and nothing else yet.
     *
     * @param title the key of its heading, unless {@link #setHeading} names what is looked at
     */
    @SuppressWarnings("this-escape") // Nothing that is called here looks at what a view adds
    protected AreaPage(String title) {
        setSizeFull();
        getElement().setAttribute("role", "main");
        heading.addClassName("area-heading");
        heading.setText(getTranslation(title));
        add(heading);
    }

    /** Makes it as high as what is in it, and not as the window: for what is no list. */
    protected final void growWithContent() {
        setHeight(null);
    }

    /** Names what is looked at. */
    protected final void setHeading(String text) {
        heading.setText(text);
    }

    @Override
    public final String getPageTitle() {
        return heading.getText() + " · Hexachat";
    }
}
