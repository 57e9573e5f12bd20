package org.hexachat.endtoend.page;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody who scrolls through a room, and notices when what they read is moved under their eyes. */
record Scroll(Page page) {

    /**
     * Scrolls on by most of a screen, looks at the first message in view, and a moment later how far that has moved; until a place is in view.
     * What is loaded meanwhile must not move it. One that is gone has moved by infinity.
     */
    private static final String SCROLL = """
            async ([direction, line]) => {
                const list = document.getElementById("messages");
                const pause = () => new Promise(done => setTimeout(done, 60));
                const rows = () => [...list.querySelectorAll("[data-message]")];
                const top = row => row.getBoundingClientRect().top;
                const inView = () => rows().filter(row => row.getBoundingClientRect().bottom > top(list)
                    && top(row) < list.getBoundingClientRect().bottom);
                const jumps = [];
                let most = 0;
                for (let step = 0; step < 2000; step++) {
                    list.scrollTop += (direction === "up" ? -1 : 1) * list.clientHeight * 0.8;
                    const [first] = inView();
                    const before = top(first);
                    await pause();
                    jumps.push(first.isConnected ? Math.abs(top(first) - before) : 1e9);
                    most = Math.max(most, rows().length);
                    if (inView().some(row => row.textContent.includes("line " + line))) {
                        return { jumps, most };
                    }
                }
                throw new Error("never saw line " + line);
            }
            """;

    /** Goes up or down until a line is in view. */
    Seen until(String direction, int line) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(SCROLL, List.of(direction, line));
        List<Double> jumps = ((List<?>) seen.get("jumps"))
                .stream().map(jump -> ((Number) jump).doubleValue()).toList();
        return new Seen(jumps, ((Number) seen.get("most")).intValue());
    }

    /**
     * What was noticed.
     *
     * @param jumps by how many pixels the text moved, for each time that somebody stopped to read
     * @param mostMessages how many messages were in the page at most
     */
    record Seen(List<Double> jumps, int mostMessages) {

        @Override
        public String toString() {
            double worst = jumps.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return "%d stops, moved by %.1f pixels at most, %d messages at most"
                    .formatted(jumps.size(), worst, mostMessages);
        }
    }
}
