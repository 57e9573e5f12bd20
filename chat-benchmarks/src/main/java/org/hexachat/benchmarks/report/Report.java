package org.hexachat.benchmarks.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measurements with their date and machine. */
public record Report(Instant at, String machine, List<Measurement> measurements) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Answers a table; columns in which nothing stands are left out. */
    public String markdown() {
        List<Figure> figures = Arrays.stream(Figure.values())
                .filter(figure ->
                        measurements.stream().anyMatch(it -> it.figures().containsKey(figure)))
                .toList();
        Stream<String> head = Stream.of(
                "%s, %s".formatted(at, machine),
                "",
                row(Stream.of("protocol", "scenario", "passed"), figures, Figure::title),
                row(Stream.of("---", "---", "---"), figures, figure -> "---:"));
        return Stream.concat(head, measurements.stream().map(it -> line(it, figures)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Measurement measurement, List<Figure> figures) {
        String verdict = measurement.passed() ? "yes" : "no: " + measurement.trouble();
        return row(
                Stream.of(measurement.protocol(), measurement.scenario(), verdict),
                figures,
                figure -> shown(measurement, figure));
    }

    private static String row(Stream<String> names, List<Figure> figures, Function<Figure, String> cell) {
        return Stream.concat(names, figures.stream().map(cell)).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String shown(Measurement measurement, Figure figure) {
        Double value = measurement.figures().get(figure);
        return value == null ? "" : String.format(Locale.ROOT, "%,." + figure.decimals() + "f", value);
    }

    /** Answers one JSON object for each measurement, one a line. */
    public String jsonLines() {
        return measurements.stream().map(this::json).collect(Collectors.joining("\n"));
    }

    private String json(Measurement measurement) {
        ObjectNode object = JSON.createObjectNode()
                .put("at", at.toString())
                .put("machine", machine)
                .put("protocol", measurement.protocol())
                .put("scenario", measurement.scenario())
                .put("passed", measurement.passed())
                .put("trouble", measurement.trouble());
        measurement
                .figures()
                .forEach((figure, value) -> object.put(figure.name().toLowerCase(Locale.ROOT), value));
        return object.toString();
    }
}
