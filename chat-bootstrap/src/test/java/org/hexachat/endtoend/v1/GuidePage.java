package org.hexachat.endtoend.v1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of docs/guide, as what it does: its blocks of {@code bash}, and what the block straight after one says that it prints.
 *
 * @param name of the file
 */
record GuidePage(String name, List<Step> steps) {

    private static final Path FOLDER = Path.of("..", "docs", "guide");
    private static final String FENCE = "```";

    /** Every page but the one that all others begin with. */
    static List<GuidePage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .sorted()
                    .map(GuidePage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all pages begin with. */
    static GuidePage beginning() {
        return read("README.md");
    }

    private static GuidePage read(String name) {
        try {
            return new GuidePage(name, steps(Files.readAllLines(FOLDER.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        boolean straightAfter = false;
        for (Iterator<String> rest = lines.iterator(); rest.hasNext(); ) {
            String line = rest.next();
            if (line.equals(FENCE + "bash")) {
                steps.add(new Step(block(rest), Optional.empty()));
                straightAfter = true;
            } else if (line.startsWith(FENCE)) {
                String output = block(rest);
                if (straightAfter) {
                    steps.addLast(new Step(steps.removeLast().script(), Optional.of(output)));
                }
                straightAfter = false;
            } else if (!line.isBlank()) {
                straightAfter = false;
            }
        }
        return steps;
    }

    private static String block(Iterator<String> rest) {
        StringBuilder block = new StringBuilder();
        while (rest.hasNext()) {
            String line = rest.next();
            if (line.equals(FENCE)) {
                return block.toString();
            }
            block.append(line).append('\n');
        }
        throw new IllegalStateException("A block that does not end:\n" + block);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * One block.
     *
     * @param output what it prints, where … stands for anything and white space for nothing
     */
    record Step(String script, Optional<String> output) {

        boolean isMetBy(String printed) {
            return output.map(
                            text -> pattern(text).matcher(withoutSpace(printed)).matches())
                    .orElse(true);
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(Stream.of(withoutSpace(text).split("…", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*")));
        }

        private static String withoutSpace(String text) {
            return text.replaceAll("\\s", "");
        }
    }
}
