package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.Problems;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts and code, each a string, an array of lines, or the file that holds it: {@code
 * {"file": "starter.java"}}. A file must lie in the lesson's own folder, also by its symbolic
 * links.
 */
final class TextReader {

    private static final long MOST_BYTES = 1 << 20;

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

    /** The text of this name; empty if it is not there. */
    String optional(Fields fields, String name) {
        return fields.value(name).map(value -> read(value, name)).orElse("");
    }

    /** The text that a value gives; {@code name} is for messages. */
    String read(Json value, String name) {
        Optional<String> text =
                switch (value) {
                    case Json.Str string -> Optional.of(string.text());
                    case Json.Arr array -> lines(array, name);
                    case Json.Obj object -> file(object);
                    default -> wrongType(value, name);
                };
        if (text.isPresent() && text.get().isBlank()) {
            String blank = Fields.quote(name) + " is blank: write something.";
            if (value instanceof Json.Obj) {
                problems.add(value.place(), blank);
            } else {
                problems.structure(value.place(), blank);
            }
        }
        return text.orElse("");
    }

    private Optional<String> wrongType(Json value, String name) {
        problems.structure(
                value.place(),
                "%s must be a string, an array of lines, or {\"file\": \"...\"}, not %s."
                        .formatted(Fields.quote(name), value.typeName()));
        return Optional.empty();
    }

    private Optional<String> lines(Json.Arr array, String name) {
        List<String> lines = new ArrayList<>();
        for (Json element : array.elements()) {
            if (!(element instanceof Json.Str line)) {
                problems.structure(
                        element.place(),
                        "Every line of %s must be a string, not %s."
                                .formatted(Fields.quote(name), element.typeName()));
                return Optional.empty();
            }
            lines.add(line.text());
        }
        return Optional.of(String.join("\n", lines));
    }

    private Optional<String> file(Json.Obj object) {
        Fields fields = Fields.of(object, "a reference to a file", List.of("file"), problems);
        String name = fields.string("file");
        if (name.isBlank()) {
            return Optional.empty();
        }
        try {
            return inFolder(name).map(TextReader::contents);
        } catch (Refused refused) {
            problems.add(
                    fields.placeOf("file"),
                    "The file \"%s\" %s".formatted(name, refused.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Path> inFolder(String name) {
        try {
            Path relative = Path.of(name);
            boolean climbs = !relative.equals(relative.normalize()) || relative.startsWith("..");
            if (relative.isAbsolute() || climbs || name.contains("\\")) {
                throw new Refused("is not a plain path: name a file in the lesson's own folder.");
            }
            Path file = folder.resolve(relative);
            if (!Files.isRegularFile(file)) {
                throw new Refused("is not there: create it or correct the name.");
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new Refused("leads out of the lesson's folder: put the file itself there.");
            }
            return Optional.of(file);
        } catch (InvalidPathException e) {
            throw new Refused("is not a plain path: name a file in the lesson's own folder.");
        } catch (IOException e) {
            throw new Refused("cannot be read: check its permissions.");
        }
    }

    private static String contents(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused("is larger than 1 MiB: make it smaller.");
            }
            return Files.readString(file).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new Refused("is not UTF-8: save it as UTF-8.");
        } catch (IOException e) {
            throw new Refused("cannot be read: check its permissions.");
        }
    }

    /** Why a file cannot be used, as the end of a sentence that begins with its name. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason, null, false, false);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
