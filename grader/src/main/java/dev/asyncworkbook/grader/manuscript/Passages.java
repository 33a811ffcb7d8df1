package dev.asyncworkbook.grader.manuscript;

import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Passage.Form;
import dev.asyncworkbook.grader.manuscript.Passage.Kind;
import dev.asyncworkbook.grader.manuscript.Passage.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the passages of a manifest. */
public final class Passages {

    private static final Set<String> TEXTS =
            Set.of(
                    "text",
                    "prompt",
                    "after",
                    "opening",
                    "closing",
                    "welcome",
                    "farewell",
                    "summary",
                    "say");
    private static final Set<String> LISTS_OF_TEXTS = Set.of("hints", "says");
    private static final Set<String> CODE = Set.of("code", "starter");

    /** Their keys mean something else. */
    private static final Set<String> NO_PASSAGES =
            Set.of(
                    "expect",
                    "events",
                    "syntax",
                    "claim",
                    "constants",
                    "runtime",
                    "world",
                    "source");

    private final Chapter chapter;
    private final List<Passage> found = new ArrayList<>();
    private String step = "";

    private Passages(Chapter chapter) {
        this.chapter = chapter;
    }

    /** All passages of a manifest, in its order. */
    public static List<Passage> in(Chapter chapter) {
        Passages passages = new Passages(chapter);
        passages.search(chapter.root());
        return List.copyOf(passages.found);
    }

    /** The files that a manifest names, also those that are not there. */
    public static Set<Path> files(Chapter chapter) {
        Set<Path> files = new TreeSet<>();
        collect(chapter.root(), chapter.folder(), files);
        return files;
    }

    private static void collect(Json value, Path folder, Set<Path> files) {
        switch (value) {
            case Json.Obj object -> {
                for (Json.Member member : object.members()) {
                    if (member.name().equals("file") && member.value() instanceof Json.Str name) {
                        resolve(folder, name.text()).ifPresent(files::add);
                    }
                    collect(member.value(), folder, files);
                }
            }
            case Json.Arr array -> array.elements().forEach(it -> collect(it, folder, files));
            default -> {}
        }
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder.normalize()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void search(Json value) {
        switch (value) {
            case Json.Obj object -> object.members().forEach(this::search);
            case Json.Arr array -> array.elements().forEach(this::search);
            default -> {}
        }
    }

    private void search(Json.Member member) {
        String key = member.name();
        if (key.equals("steps") && member.value() instanceof Json.Arr steps) {
            for (Json each : steps.elements()) {
                step = Chapter.string(each, "id");
                search(each);
            }
            step = "";
        } else if (TEXTS.contains(key)) {
            add(Kind.TEXT, key, member.value());
        } else if (CODE.contains(key)) {
            add(Kind.CODE, key, member.value());
        } else if (LISTS_OF_TEXTS.contains(key) && member.value() instanceof Json.Arr list) {
            list.elements().forEach(each -> add(Kind.TEXT, key, each));
        } else if (LISTS_OF_TEXTS.contains(key)) {
            add(Kind.TEXT, key, member.value());
        } else if (!NO_PASSAGES.contains(key)) {
            search(member.value());
        }
    }

    private void add(Kind kind, String key, Json value) {
        Form form =
                switch (value) {
                    case Json.Arr _ -> Form.LINES;
                    case Json.Obj _ -> Form.FILE;
                    default -> Form.STRING;
                };
        List<Line> lines = lines(value);
        if (!lines.isEmpty()) {
            found.add(new Passage(kind, form, key, step, value.place().pointer(), lines));
        }
    }

    private List<Line> lines(Json value) {
        return switch (value) {
            case Json.Str text -> ofString(text);
            case Json.Arr array ->
                    array.elements().stream().flatMap(each -> ofString(each).stream()).toList();
            case Json.Obj object -> ofFile(object);
            default -> List.of();
        };
    }

    private List<Line> ofString(Json value) {
        return value instanceof Json.Str text
                ? text.text().lines().map(it -> new Line(it, chapter.spot(text))).toList()
                : List.of();
    }

    private List<Line> ofFile(Json.Obj object) {
        Optional<Path> file = resolve(chapter.folder(), Chapter.string(object, "file"));
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        try (Stream<String> read = Files.readString(file.get()).lines()) {
            read.forEach(text ->
                    lines.add(new Line(text, new Spot(file.get(), lines.size() + 1, 1, ""))));
        } catch (IOException e) {
            return List.of();
        }
        return lines;
    }
}
