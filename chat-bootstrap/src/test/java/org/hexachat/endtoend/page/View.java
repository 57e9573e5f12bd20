package org.hexachat.endtoend.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody looks at, and what is asked of it whatever it is. */
record View(String name, Looks looks, Page page) {

    /** Tab goes no further than this: the emoji alone are some hundred stops. */
    private static final int MOST_STOPS = 40;

    /** What sticks out, where something does. */
    private static final String OVERFLOW = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("#app *")]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.outerHTML.slice(0, 200))
            """;

    /**
     * Where the focus is, and whether that is to be seen: it, or the label around it, is on the screen and looks otherwise than without it. Null
     * where it is on nothing, or where it was in this view already.
     */
    private static final String FOCUS = """
            (view) => {
                const still = new CSSStyleSheet();
                still.replaceSync("* { transition: none !important }");
                document.adoptedStyleSheets = [still];
                const one = document.activeElement;
                if (one === null || one === document.body || one.dataset.visited === view) {
                    return null;
                }
                one.dataset.visited = view;
                const drawn = [one, one.closest("label")].filter(part => part !== null);
                const look = () => drawn.map(part => {
                    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part);
                    const outline = outlineStyle === "none" ? "" : outlineStyle + outlineWidth + outlineColor;
                    return [outline, boxShadow, borderColor, backgroundColor].join();
                }).join();
                const box = drawn.at(-1).getBoundingClientRect();
                const inView = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
                const focused = look();
                one.blur();
                const blurred = look();
                one.focus({ focusVisible: true, preventScroll: true });
                return { what: one.outerHTML.slice(0, 200), seen: inView && focused !== blurred };
            }
            """;

    /** Takes a picture, and checks it. */
    void check() {
        Axe.assertFindsNothing(name + ", " + looks, page);
        assertThat((List<?>) page.evaluate(OVERFLOW))
                .as("what is wider than %s, %s", name, looks)
                .isEmpty();
        Screenshots.of(name, looks, page);
    }

    /** The same, and then goes through it by Tab. */
    void checkWithKeys() {
        check();
        List<Object> unseen = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUS, name) instanceof Map<?, ?> focus)) {
                break;
            }
            if (focus.get("seen").equals(false)) {
                unseen.add(focus.get("what"));
            }
        }
        assertThat(unseen)
                .as("where the focus is not seen in %s, %s", name, looks)
                .isEmpty();
    }
}
