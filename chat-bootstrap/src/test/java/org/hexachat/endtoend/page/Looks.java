package org.hexachat.endtoend.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;

/** How somebody looks at the page. */
enum Looks {
    LIGHT(1280, 800, ColorScheme.LIGHT),
    DARK(1280, 800, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT),
    /** As 1280 by 800 are seen at a zoom of 200 %. */
    ZOOMED(640, 400, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Looks(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    /** Whether the list of rooms stands beside the room at all times. */
    boolean isWide() {
        return width >= 1024;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
