package org.hexachat.endtoend.page;

import com.microsoft.playwright.Page;
import java.util.Map;

/** How long a page keeps whoever uses it waiting, from the moment that this begins to look. */
record Smoothness(Page page) {

    /**
     * Tasks of over 50 ms are what the Long Tasks API calls long. The lag of a key is the time until what it did has been drawn. What is drawn
     * into the list of messages is seen in steps.
     */
    private static final String LOOK = """
            () => {
                const seen = { tasks: [], lags: [], steps: 0 };
                window.smoothness = seen;
                new PerformanceObserver(list => list.getEntries().forEach(task => seen.tasks.push(task.duration)))
                    .observe({ entryTypes: ["longtask"] });
                document.querySelector("#composer textarea").addEventListener("keydown", event => {
                    requestAnimationFrame(() => setTimeout(() => seen.lags.push(performance.now() - event.timeStamp)));
                });
                new MutationObserver(() => seen.steps++)
                    .observe(document.getElementById("messages"), { childList: true, subtree: true });
            }
            """;

    private static final String FIGURES = """
            () => {
                const { tasks, lags, steps } = window.smoothness;
                const sorted = lags.toSorted((a, b) => a - b);
                return {
                    tasks: tasks.length,
                    longest: Math.max(0, ...tasks),
                    lag50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
                    lag95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
                    megabytes: performance.memory.usedJSHeapSize / 1e6,
                    steps,
                };
            }
            """;

    static Smoothness of(Page page) {
        page.evaluate(LOOK);
        return new Smoothness(page);
    }

    Figures figures() {
        Map<?, ?> figures = (Map<?, ?>) page.evaluate(FIGURES);
        return new Figures(
                number(figures, "tasks").intValue(),
                number(figures, "longest").doubleValue(),
                number(figures, "lag50").doubleValue(),
                number(figures, "lag95").doubleValue(),
                number(figures, "megabytes").doubleValue(),
                number(figures, "steps").intValue());
    }

    private static Number number(Map<?, ?> figures, String name) {
        return (Number) figures.get(name);
    }

    /**
     * What was noticed.
     *
     * @param longTasks tasks of over 50 ms
     * @param longestMs the longest of them
     * @param lag50Ms from a key to what it did being drawn, for half of the keys at most; 0 where nobody typed
     * @param lag95Ms the same for 95 of 100
     * @param megabytes what the scripts of the page hold
     * @param steps how many times something in the list of messages was drawn
     */
    record Figures(int longTasks, double longestMs, double lag50Ms, double lag95Ms, double megabytes, int steps) {

        @Override
        public String toString() {
            return "%d long tasks, the longest %.0f ms; keys after %.0f ms (half), %.0f ms (95 %%); %.1f MB; %d steps"
                    .formatted(longTasks, longestMs, lag50Ms, lag95Ms, megabytes, steps);
        }
    }
}
