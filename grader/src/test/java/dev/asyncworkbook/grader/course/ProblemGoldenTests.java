package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an instructor reads for each mistake; {@code -Dgolden.update=true} rewrites the file. */
class ProblemGoldenTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/lesson-problems.txt");

    @TempDir Path directory;

    /** Each mistake, as what is replaced in the sound lesson by what. */
    private static Map<String, String[]> mistakes() {
        Map<String, String[]> mistakes = new LinkedHashMap<>();
        put(mistakes, "a comma too many", "\"Print.\"],", "\"Print.\",],");
        put(mistakes, "text behind the end", "  ]\n}\n", "  ]\n}\n}");
        put(mistakes, "no object at all", Manifests.LESSON, "[]");
        put(mistakes, "an empty file", Manifests.LESSON, "");
        put(mistakes, "an unknown key", "\"summary\":", "\"sumary\":");
        put(mistakes, "a key like no other", "\"hints\":", "\"tips\":");
        put(
                mistakes,
                "a key given twice",
                "\"title\": \"Good\",",
                "\"title\": \"Good\", \"title\": \"Better\",");
        put(mistakes, "a missing key", "  \"title\": \"Good\",\n", "");
        put(mistakes, "a wrong type", "\"title\": \"Good\"", "\"title\": 5");
        put(mistakes, "null", "\"title\": \"Good\"", "\"title\": null");
        put(mistakes, "a blank text", "\"after\": \"Well done.\"", "\"after\": \" \"");
        put(mistakes, "a text of a wrong type", "\"after\": \"Well done.\"", "\"after\": true");
        put(mistakes, "a line of a wrong type", "\"Then stop.\"]", "2]");
        put(mistakes, "an array that is none", "\"hints\": [\"Print.\"]", "\"hints\": \"Print.\"");
        put(mistakes, "an empty array", "\"hints\": [\"Print.\"]", "\"hints\": []");
        put(mistakes, "an unknown kind of step", "\"kind\": \"exercise\"", "\"kind\": \"quiz\"");
        put(mistakes, "no kind of step", "\"kind\": \"exercise\", ", "");
        put(
                mistakes,
                "a step that is no object",
                "{\n      \"id\": \"step\",",
                "3, {\n      \"id\": \"step\",");
        put(mistakes, "an unknown quantifier", "\"quantifier\": \"all\"", "\"quantifier\": \"al\"");
        put(mistakes, "an unknown clause", "{\"end\": \"complete\"}", "{\"ends\": \"complete\"}");
        put(mistakes, "an end that no check sees", "\"complete\"", "\"time-limit\"");
        put(
                mistakes,
                "an unknown mode",
                "{\"output\": [\"1\"]}",
                "{\"output\": [\"1\"], \"mode\": \"sorted\"}");
        put(
                mistakes,
                "a diagnostic that nobody reports",
                "{\"end\": \"complete\"}",
                "{\"diagnostics\": {\"none\": [\"D0O1\"]}}");
        put(
                mistakes,
                "a pattern that never matches",
                "{\"end\": \"complete\"}",
                "{\"never\": {\"event\": \"print\", \"object\": \"x\"}}");
        put(
                mistakes,
                "half a pair",
                "{\"end\": \"complete\"}",
                "{\"before\": [{\"event\": \"print\"}]}");
        put(
                mistakes,
                "a failsCheck that names no check",
                "\"failsCheck\": \"lines\"",
                "\"failsCheck\": \"line\"");
        put(
                mistakes,
                "a starterFailsWith that names nothing",
                "[\"lines\", \"D001\"]",
                "[\"linse\"]");
        put(mistakes, "a dependsOn that names a later check", "[\"ends\"]", "[\"lines\"]");
        put(mistakes, "two checks with one id", "{\"id\": \"ends\"", "{\"id\": \"lines\"");
        put(mistakes, "an id that is badly formed", "\"id\": \"step\"", "\"id\": \"My Step\"");
        put(mistakes, "an id that is not the folder's", "\"id\": \"good\"", "\"id\": \"other\"");
        put(mistakes, "a missing file", "starter.java", "starte.java");
        put(mistakes, "a file outside", "starter.java", "../course.json");
        put(mistakes, "an absolute file", "starter.java", "/etc/hostname");
        put(mistakes, "a number out of its range", "\"maxRuns\": 50", "\"maxRuns\": 0");
        put(mistakes, "a newer format", "\"formatVersion\": 1", "\"formatVersion\": 3");
        put(mistakes, "no format", "  \"formatVersion\": 1,\n", "");
        return mistakes;
    }

    private static void put(Map<String, String[]> mistakes, String name, String from, String to) {
        assertThat(Manifests.LESSON).contains(from);
        mistakes.put(name, new String[] {from, to});
    }

    @Test
    void every_mistake_is_told_with_its_place_and_what_to_do() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<String, String[]> mistake : mistakes().entrySet()) {
            told.append("# ").append(mistake.getKey()).append('\n');
            told.append(problems(mistake.getValue()[0], mistake.getValue()[1])).append("\n\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private String problems(String from, String to) throws IOException {
        Path lesson = Files.createDirectories(directory.resolve("good"));
        Files.writeString(directory.resolve("course.json"), Manifests.COURSE);
        Files.writeString(lesson.resolve("starter.java"), "void main() {}");
        Files.writeString(lesson.resolve("lesson.json"), Manifests.LESSON.replace(from, to));
        LoadedCourse loaded = CourseLoader.load(directory);
        assertThat(loaded.course().lessons()).as(to).isEmpty();
        return loaded.problems().stream()
                .map(problem -> problem.toString().replace(directory + "/", ""))
                .collect(Collectors.joining("\n"));
    }
}
