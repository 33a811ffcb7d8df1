package dev.asyncworkbook.grader.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.Shape;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class TranslationLintTests {

    private static final Path EVERY_KEY = Path.of("src/test/resources/every-key");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> NAMES = Set.of("formatVersion", "id", "name");

    @TempDir Path course;

    private Path translation;

    @BeforeEach
    void translate_the_course_as_a_whole() throws IOException {
        copyTheOriginal();
        translation = course.resolve("translations/de");
        translate("course.json", Shape.COURSE);
        translate("kinds/lesson.json", Shape.LESSON);
        translate("single.json", Shape.LESSON);
    }

    private void copyTheOriginal() throws IOException {
        try (Stream<Path> files = Files.walk(EVERY_KEY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = EVERY_KEY.relativize(file);
                if (!inside.startsWith("translations")) {
                    Path copy = course.resolve(inside);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void translate(String manifest, Shape shape) throws IOException {
        JsonNode original = MAPPER.readTree(Files.readString(course.resolve(manifest)));
        write(manifest, FullTranslation.of(original, shape));
    }

    private void write(String manifest, JsonNode content) throws IOException {
        Path file = translation.resolve(manifest);
        Files.createDirectories(file.getParent());
        Files.writeString(file, MAPPER.writeValueAsString(content));
    }

    private ObjectNode read(String manifest) throws IOException {
        return (ObjectNode) MAPPER.readTree(Files.readString(translation.resolve(manifest)));
    }

    /** What is found in a translated file. */
    private List<Finding> found() {
        return new CourseLint(course, "HEAD")
                .run().findings().stream()
                        .filter(it -> it.spot().file().startsWith(translation))
                        .toList();
    }

    @Test
    void nothing_is_found_in_a_translation_that_leaves_nothing_out() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"course.json", "kinds/lesson.json", "single.json"})
    void whatever_is_left_out_is_missed(String manifest) throws IOException {
        Shape shape = manifest.equals("course.json") ? Shape.COURSE : Shape.LESSON;
        Json original = json(Files.readString(course.resolve(manifest)));
        ObjectNode whole = read(manifest);
        assertThat(Untranslated.in(original, json(whole.toString()), shape)).isEmpty();
        List<String> leaves = new ArrayList<>();
        leaves(whole, "", leaves);
        assertThat(leaves).isNotEmpty();
        for (String leaf : leaves) {
            ObjectNode part = whole.deepCopy();
            int end = leaf.lastIndexOf('/');
            ((ObjectNode) part.at(leaf.substring(0, end))).remove(leaf.substring(end + 1));
            assertThat(Untranslated.in(original, json(part.toString()), shape))
                    .as(leaf)
                    .isNotEmpty();
        }
    }

    private static Json json(String text) {
        return JsonDocument.parse(text, new Problems()).orElseThrow();
    }

    private static void leaves(JsonNode node, String pointer, List<String> leaves) {
        switch (node) {
            case ObjectNode object ->
                    object.properties()
                            .forEach(each -> {
                                if (!NAMES.contains(each.getKey())) {
                                    leaves.add(pointer + "/" + each.getKey());
                                    leaves(each.getValue(), pointer + "/" + each.getKey(), leaves);
                                }
                            });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    leaves(array.get(i), pointer + "/" + i, leaves);
                }
            }
            default -> {}
        }
    }

    /** To whom they belong is not known, and to remove them would be the wrong advice. */
    @Test
    void the_files_of_a_lesson_that_cannot_be_read_are_no_strays() throws IOException {
        Files.writeString(course.resolve("kinds/lesson.json"), "{");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_files_of_a_translation_that_cannot_be_read_are_no_strays() throws IOException {
        Files.writeString(translation.resolve("kinds/lesson.json"), "{");
        Files.writeString(translation.resolve("kinds/text.md"), "Ein Text.");
        assertThat(found()).extracting(it -> it.rule()).doesNotContain("stray-file");
    }

    @Test
    void a_part_that_is_left_out_is_named() throws IOException {
        ObjectNode lesson = read("kinds/lesson.json");
        ArrayNode steps = (ArrayNode) lesson.get("steps");
        String id = steps.get(0).get("id").asString();
        steps.remove(0);
        write("kinds/lesson.json", lesson);
        assertThat(found())
                .extracting(Finding::message)
                .containsExactly(
                        "\"steps\" lacks \"%s\", which the original has: translate it."
                                .formatted(id));
    }

    @Test
    void a_key_that_no_translation_has_is_refused_with_a_suggestion() throws IOException {
        ObjectNode lesson = read("kinds/lesson.json");
        lesson.put("summery", "Ein Text.");
        write("kinds/lesson.json", lesson);
        assertThat(found())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("Did you mean \"summary\"?");
    }

    @Test
    void a_translated_line_has_to_fit_the_terminal() throws IOException {
        ObjectNode lesson = read("kinds/lesson.json");
        lesson.putArray("opening").add("Wort ".repeat(20).strip());
        write("kinds/lesson.json", lesson);
        assertThat(found()).extracting(Finding::rule).containsExactly("line-width");
    }

    @Test
    void a_file_that_no_translation_names_is_stray() throws IOException {
        Path stray = Files.writeString(translation.resolve("kinds/old.md"), "Alt.\n");
        assertThat(found())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo("stray-file");
                    assertThat(it.spot().file()).isEqualTo(stray);
                });
    }

    @Test
    void a_file_that_a_translation_names_is_not_stray() throws IOException {
        Files.writeString(translation.resolve("kinds/opening.md"), "Ein Text.\n");
        ObjectNode lesson = read("kinds/lesson.json");
        lesson.putObject("opening").put("file", "opening.md");
        write("kinds/lesson.json", lesson);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_manifest_without_a_translation_is_told() throws IOException {
        Files.delete(translation.resolve("single.json"));
        assertThat(new CourseLint(course, "HEAD").run().findings())
                .extracting(Finding::message)
                .contains(
                        "There is no translation \"de\" of this file: write %s."
                                .formatted(translation.resolve("single.json")));
    }

    @Test
    void the_folder_of_a_translation_lies_in_the_course() throws IOException {
        Path manifest = course.resolve("course.json");
        for (String folder : List.of("../de", "/de", "de/..", "\\\\", "\\u0000")) {
            String text = Files.readString(EVERY_KEY.resolve("course.json"));
            Files.writeString(manifest, text.replace("translations/de", folder));
            assertThat(new CourseLint(course, "HEAD").run().findings())
                    .as(folder)
                    .extracting(Finding::message)
                    .anyMatch(it ->
                            it.endsWith(
                                    "write a folder of the course, such as \"translations/de\"."));
        }
    }
}
