package org.hexachat.adapter.admin.home;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines over the last minutes, drawn by uPlot; in words for who does not see them. */
@JavaScript("context://webjars/uplot/1.6.30/dist/uPlot.iife.min.js")
@JavaScript("context://admin-assets/figure-chart.js")
@StyleSheet("context://webjars/uplot/1.6.30/dist/uPlot.min.css")
final class FigureChart extends Div {

    private static final double MS = 1_000;

    private final List<String> lines;
    private final H2 heading = new H2();
    private final Div canvas = new Div();
    private final Div words = new Div();

    /**
     * A chart without values yet.
     *
     * @param title what it shows
     * @param lines what each of its lines shows
     */
    FigureChart(String title, List<String> lines) {
        this.lines = List.copyOf(lines);
        addClassName("area-chart");
        heading.setText(title);
        canvas.addClassName("area-canvas");
        canvas.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("area-figure");
        add(heading, words, canvas);
        getElement().executeJs("hexachatFigures.draw($0, $1)", canvas, String.join("\n", lines));
    }

    /** Adds what was at a moment, one value for each line. */
    void add(Instant at, double... values) {
        words.setText(describe(values));
        getElement()
                .executeJs(
                        "hexachatFigures.add($0, $1, $2)",
                        canvas,
                        at.toEpochMilli() / MS,
                        Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" ")));
    }

    private String describe(double... values) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            said.append(i == 0 ? "" : " · ").append(lines.get(i)).append(' ').append(rounded(values[i]));
        }
        return said.toString();
    }

    /** Whole where it is large: nobody reads tenths of hundreds. */
    private static String rounded(double value) {
        return value >= 10 || value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(Math.round(value * 10) / 10.0);
    }
}
