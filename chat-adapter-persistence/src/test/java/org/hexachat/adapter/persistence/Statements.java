package org.hexachat.adapter.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every constant of this adapter that is a statement, so that none is forgotten. */
final class Statements {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern SQL = Pattern.compile("(?s)\\s*(select|insert|update|delete|with) .*");

    private Statements() {}

    static SortedMap<String, String> ofTheAdapter() {
        SortedMap<String, String> all = new TreeMap<>();
        classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == String.class)
                .forEach(field -> put(field, all));
        return all;
    }

    private static void put(Field field, SortedMap<String, String> all) {
        try {
            field.setAccessible(true);
            if (field.get(null) instanceof String text && SQL.matcher(text).matches()) {
                all.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), text);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .filter(file -> file.matches(".*(Sql|Repository)\\.class"))
                    .<Class<?>>map(Statements::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.').replace('\\', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
