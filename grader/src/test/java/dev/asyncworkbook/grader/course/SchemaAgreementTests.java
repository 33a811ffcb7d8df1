package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problem;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.grader.syntax.Construct;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The published schemas and the loader are of one mind: what the loader refuses for its form, and
 * nothing else, a validator refuses too.
 */
class SchemaAgreementTests {

    private static final Path SHIPPED = Path.of("../lessons");
    private static final Path EVERY_KEY = Path.of("src/test/resources/every-key");
    private static final Path EVERY_CLAUSE = Path.of("src/test/resources/every-clause");
    private static final Path BROKEN = Path.of("src/test/resources/broken-lessons");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema LESSON = schema("lesson");
    private static final Schema COURSE = schema("course");

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SHIPPED.resolve("schema/" + name + ".schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One manifest of the corpus. */
    private record Sample(String name, Path folder, boolean isCourse, String text) {

        static Sample of(Path file) {
            try {
                return new Sample(
                        file.toString(),
                        file.resolveSibling(""),
                        file.endsWith("course.json"),
                        Files.readString(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        Sample with(String change, JsonNode document) {
            return new Sample(name + ": " + change, folder, isCourse, document.toString());
        }

        List<Problem> problems() {
            Manifest manifest = new Manifest(folder.resolve("manifest.json"));
            Problems problems = manifest.problems();
            JsonDocument.parse(text, problems)
                    .ifPresent(document -> {
                        if (isCourse) {
                            var _ = new CourseReader(folder, manifest).read(document);
                        } else {
                            String id = MAPPER.readTree(text).path("id").asString("");
                            var _ = new LessonReader(folder, id, id, problems).read(document);
                        }
                    });
            return problems.found();
        }

        /** Where the two are not of one mind, in words; empty if they are. */
        String disagreement() {
            List<Problem> problems = problems();
            boolean refused =
                    problems.stream().anyMatch(it -> it.kind() == Problem.Kind.STRUCTURE);
            var errors = (isCourse ? COURSE : LESSON).validate(MAPPER.readTree(text));
            return refused != errors.isEmpty()
                    ? ""
                    : "%s%n  loader: %s%n  schema: %s%n".formatted(name, problems, errors);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_manifest_is_judged_alike() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(SHIPPED, EVERY_KEY, EVERY_CLAUSE, BROKEN)) {
            try (Stream<Path> found = Files.walk(root)) {
                files.addAll(
                        found.filter(it -> it.toString().endsWith(".json"))
                                .filter(it -> !it.toString().contains("translations"))
                                .filter(it -> !it.toString().contains("schema"))
                                .sorted()
                                .toList());
            }
        }
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.toString(),
                                () -> assertThat(Sample.of(file).disagreement()).isEmpty()));
    }

    @Test
    void every_change_to_a_manifest_with_every_key_is_judged_alike() {
        for (Path file :
                List.of(
                        EVERY_KEY.resolve("course.json"),
                        EVERY_KEY.resolve("kinds/lesson.json"),
                        EVERY_CLAUSE.resolve("lesson.json"))) {
            Sample sound = Sample.of(file);
            List<String> disagreements = new ArrayList<>();
            AtomicInteger refused = new AtomicInteger();
            int changes =
                    Mutations.of(
                            MAPPER.readTree(sound.text()),
                            (change, document) -> {
                                Sample changed = sound.with(change, document);
                                String found = changed.disagreement();
                                if (!changed.problems().isEmpty()) {
                                    refused.incrementAndGet();
                                }
                                if (!found.isEmpty()) {
                                    disagreements.add(found);
                                }
                            });
            assertThat(disagreements).isEmpty();
            assertThat(refused.get()).isGreaterThan(100).isLessThan(changes);
        }
    }

    @Test
    void the_schema_knows_every_word_that_the_loader_knows() throws IOException {
        JsonNode definitions =
                MAPPER.readTree(Files.readString(SHIPPED.resolve("schema/lesson.schema.json")))
                        .path("$defs");
        assertThat(words(definitions.at("/pattern/properties/event/enum")))
                .isEqualTo(EventKind.labels());
        assertThat(words(definitions.at("/runtime/properties/explore/properties/switch/enum")))
                .isEqualTo(SwitchLevel.labels());
        assertThat(words(definitions.at("/rule/properties/syntax/properties/construct/enum")))
                .isEqualTo(Construct.labels());
        assertThat(words(definitions.at("/check/properties/quantifier/enum")))
                .isEqualTo(Quantifier.labels());
        assertThat(words(definitions.at("/solutionPolicy/properties/reveal/enum")))
                .isEqualTo(SolutionPolicy.Reveal.labels());
        assertThat(
                        words(
                                definitions.at(
                                        "/clause-diagnostics/properties/diagnostics/properties/none/items/enum")))
                .isEqualTo(DiagnosticCode.codes());
    }

    private static List<String> words(JsonNode enumeration) {
        List<String> words = new ArrayList<>();
        enumeration.forEach(word -> words.add(word.asString()));
        return words;
    }

    @Test
    void the_manifests_with_every_key_and_every_clause_are_sound() {
        for (String file :
                List.of("every-key/course.json", "every-key/kinds/lesson.json",
                        "every-clause/lesson.json")) {
            assertThat(Sample.of(Path.of("src/test/resources").resolve(file)).problems()).isEmpty();
        }
    }
}
