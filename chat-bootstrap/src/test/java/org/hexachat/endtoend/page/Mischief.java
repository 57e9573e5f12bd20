package org.hexachat.endtoend.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Text that would run as a script, were it taken for more than text. */
final class Mischief {

    private static final String SCRIPT = "window.pwned=1";

    /** One for each way in which pages of others were broken into. */
    static final List<String> TEXTS = List.of(
            "<script>" + SCRIPT + "</script>",
            "<img src=x onerror=\"" + SCRIPT + "\">",
            "<svg onload=" + SCRIPT + "></svg>",
            "<svg><animate onbegin=" + SCRIPT + " attributeName=x dur=1s></svg>",
            "<iframe srcdoc=\"<script>parent." + SCRIPT + "</script>\"></iframe>",
            "<a href=\"javascript:" + SCRIPT + "\">press</a>",
            "[press](javascript:" + SCRIPT + ")",
            "[press](JaVa&#115;cript:" + SCRIPT + ")",
            "[press](data:text/html,<script>" + SCRIPT + "</script>)",
            "[press](x \"\\\" onmouseover=" + SCRIPT + " \")",
            "![look](x\" onerror=\"" + SCRIPT + ")",
            "<javascript:" + SCRIPT + ">",
            "https://example.org/\"onmouseover=\"" + SCRIPT,
            "`</code><img src=x onerror=" + SCRIPT + ">`",
            "@<img src=x onerror=" + SCRIPT + ">",
            "| a |\n|---|\n| <img src=x onerror=" + SCRIPT + "> |",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=" + SCRIPT
                    + "&gt;\">");

    /** What a name or a reason is, where more than letters are allowed. */
    static final String NAME = "\"><img src=x onerror=" + SCRIPT + ">";

    private static final String DONE = "() => window.pwned";

    /** All that a message can bring about: elements that no text makes, handlers, links that are no addresses. */
    private static final String FOREIGN = """
            () => {
                const markup = [...document.querySelectorAll("#app *")];
                const tags = "script,iframe,object,embed,style,math,animate,form[action],base,meta";
                return markup.filter(one => one.matches(tags)
                        || [...one.attributes].some(attribute => attribute.name.startsWith("on"))
                        || (one.matches(".prose-chat *") && one.matches("img,svg"))
                        || (one.matches("a[href]") && !/^(https?|mailto):/.test(one.href)))
                    .map(one => one.outerHTML);
            }
            """;

    private Mischief() {}

    static void assertNoneIn(Page page) {
        assertThat((List<?>) page.evaluate(FOREIGN)).as("what no text may make").isEmpty();
        assertThat(page.evaluate(DONE)).as("what a script would have left").isNull();
    }
}
