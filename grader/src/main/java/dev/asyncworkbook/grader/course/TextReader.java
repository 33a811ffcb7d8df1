package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the fields that hold a text or code: a string, an array of lines, or {@code {"file": ...}}
 * with a path that stays inside the lesson's folder.
 */
final class TextReader {

    private static final long LARGEST = 1 << 20;

    private final Path folder;
    private final Problems problems;

    TextReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The text of this name, which must be there and not be blank. */
    String required(Fields fields, String name) {
        return fields.required(name).map(value -> read(value, name)).orElse("");
    }

    /** The text that the value is. */
    String read(Json value, String name) {
        String text =
                switch (value) {
                    case Json.Str string -> string.text();
                    case Json.Arr array -> lines(array, name);
                    case Json.Obj object -> file(object);
                    case Json.Num _, Json.Word _ -> {
                        problems.add(
                                value.place(),
                                Fields.quote(name)
                                        + " must be a string, an array of lines or {\"file\": ...},"
                                        + " not "
                                        + value.typeName()
                                        + ".");
                        yield "-";
                    }
                };
        if (text.isBlank()) {
            problems.add(value.place(), Fields.quote(name) + " is blank: write something.");
        }
        return text;
    }

    private String lines(Json.Arr array, String name) {
        return array.elements().stream()
                .map(
                        element -> {
                            if (element instanceof Json.Str line) {
                                return line.text();
                            }
                            problems.add(
                                    element.place(),
                                    "A line of "
                                            + Fields.quote(name)
                                            + " must be a string, not "
                                            + element.typeName()
                                            + ".");
                            return "-";
                        })
                .collect(Collectors.joining("\n"));
    }

    private String file(Json.Obj object) {
        Fields fields = Fields.of(object, "a text from a file", List.of("file"), problems);
        String name = fields.string("file");
        if (name.isBlank()) {
            return "-";
        }
        try {
            return contents(name);
        } catch (CharacterCodingException e) {
            problems.add(fields.place(), "The file " + name + " is not UTF-8: save it as UTF-8.");
        } catch (IOException | IllegalArgumentException e) {
            problems.add(
                    fields.place(),
                    "The file "
                            + name
                            + " cannot be read from the lesson's folder: give the path of a file"
                            + " inside it.");
        }
        return "-";
    }

    /** Links are followed first, so that none leads out of the folder. */
    private String contents(String name) throws IOException {
        Path inside = folder.toRealPath();
        Path file = inside.resolve(name).toRealPath();
        boolean fits = file.startsWith(inside) && Files.isRegularFile(file);
        if (!fits || Files.size(file) > LARGEST) {
            throw new IOException(name);
        }
        return Files.readString(file);
    }
}
