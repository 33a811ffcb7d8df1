package dev.asyncworkbook.grader.scaffold;

import dev.asyncworkbook.grader.json.CanonicalJson;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Place;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.manuscript.Chapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes courses, lessons and exercises that work at once; never writes over a file. */
public final class Scaffold {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String FIRST_LESSON = "first-lesson";
    private static final String FIRST_EXERCISE = "first-exercise";
    private static final List<String> FILES_OF_EXERCISE =
            List.of(
                    "prompt.md",
                    "starter.java",
                    "solution.java",
                    "solution-short.java",
                    "wrong-line.java",
                    "wrong-plain.java");

    private final List<Path> written = new ArrayList<>();

    /** The files that were written or changed. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Makes a course with a lesson and an exercise, in a folder of its name.
     *
     * @throws ScaffoldException if it is there, or its name is none
     * @throws IOException if it cannot be written
     */
    public void course(Path parent, String id) throws ScaffoldException, IOException {
        requireId(id);
        Path folder = parent.resolve(id);
        requireNew(folder);
        Files.createDirectories(folder);
        String text = template("course.json", id).replace("@LESSON@", FIRST_LESSON);
        write(folder.resolve("course.json"), text);
        lessonFiles(folder.resolve(FIRST_LESSON), FIRST_LESSON);
    }

    /**
     * Makes a lesson with an exercise, and lists it in its course.
     *
     * @throws ScaffoldException if it is there, its name is none, or the course cannot be read
     * @throws IOException if it cannot be written
     */
    public void lesson(Path course, String id) throws ScaffoldException, IOException {
        requireId(id);
        Path manifest = course.resolve("course.json");
        Json root = read(manifest);
        requireNew(course.resolve(id));
        lessonFiles(course.resolve(id), id);
        append(manifest, root, "lessons", new Json.Str(Place.NOWHERE, id));
    }

    /**
     * Makes an exercise, as the last step of its lesson.
     *
     * @throws ScaffoldException if it is there, its name is none, or the lesson cannot be read
     * @throws IOException if it cannot be written
     */
    public void exercise(Path course, String lesson, String id)
            throws ScaffoldException, IOException {
        requireId(lesson);
        requireId(id);
        Path manifest = course.resolve(lesson).resolve("lesson.json");
        Json root = read(manifest);
        boolean taken =
                Chapter.objects(root, "steps").stream()
                        .anyMatch(step -> Chapter.string(step, "id").equals(id));
        if (taken) {
            throw new ScaffoldException(
                    "the lesson %s has a step %s already: choose another name."
                            .formatted(lesson, id));
        }
        requireNew(course.resolve(lesson).resolve(id));
        exerciseFiles(course.resolve(lesson), id);
        append(manifest, root, "steps", exercise(id));
    }

    private void lessonFiles(Path folder, String id) throws IOException {
        Files.createDirectories(folder);
        Path manifest = folder.resolve("lesson.json");
        Json root = parsed(template("lesson.json", id));
        write(folder.resolve("introduction.md"), template("introduction.md", id));
        exerciseFiles(folder, FIRST_EXERCISE);
        append(manifest, root, "steps", exercise(FIRST_EXERCISE));
    }

    private void exerciseFiles(Path lesson, String id) throws IOException {
        Path folder = lesson.resolve(id);
        Files.createDirectories(folder);
        for (String name : FILES_OF_EXERCISE) {
            write(folder.resolve(name), template("exercise/" + name, id));
        }
    }

    private static Json exercise(String id) {
        return parsed(template("exercise.json", id));
    }

    /** Writes a manifest with one more element in a list. */
    private void append(Path manifest, Json root, String list, Json element) throws IOException {
        if (!(root instanceof Json.Obj object)) {
            throw new IllegalStateException("a manifest that was read is an object");
        }
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            boolean here = member.name().equals(list);
            members.add(here ? withMore(member, element) : member);
        }
        Files.writeString(manifest, CanonicalJson.of(new Json.Obj(object.place(), members)));
        written.add(manifest);
    }

    private static Json.Member withMore(Json.Member member, Json element) {
        List<Json> elements = new ArrayList<>();
        if (member.value() instanceof Json.Arr array) {
            elements.addAll(array.elements());
        }
        elements.add(element);
        return new Json.Member(
                member.name(), member.place(), new Json.Arr(member.value().place(), elements));
    }

    private static Json read(Path manifest) throws ScaffoldException, IOException {
        if (!Files.isRegularFile(manifest)) {
            throw new ScaffoldException(
                    "there is no %s: make what it belongs to first.".formatted(manifest));
        }
        Problems problems = new Problems();
        Optional<Json> root = JsonDocument.parse(Files.readString(manifest), problems);
        if (!(root.orElse(null) instanceof Json.Obj)) {
            throw new ScaffoldException(
                    "%s is no manifest: 'workbook dev lint' says why.".formatted(manifest));
        }
        return root.get();
    }

    private static void requireId(String id) throws ScaffoldException {
        if (!id.matches(ID)) {
            throw new ScaffoldException(
                    "\"%s\" is no name: use small letters, digits and hyphens.".formatted(id));
        }
    }

    private static void requireNew(Path folder) throws ScaffoldException {
        if (Files.exists(folder)) {
            throw new ScaffoldException(
                    "%s is there already: choose another name.".formatted(folder));
        }
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        written.add(file);
    }

    private static Json parsed(String text) {
        return JsonDocument.parse(text, new Problems())
                .orElseThrow(() -> new IllegalStateException("a template is no JSON"));
    }

    private static String template(String name, String id) {
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@ID@", id)
                    .replace("@TITLE@", title(id));
        } catch (IOException e) {
            throw new IllegalStateException("a template cannot be read", e);
        }
    }

    /** The id as a title: {@code late-arrival} is {@code Late arrival}. */
    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
