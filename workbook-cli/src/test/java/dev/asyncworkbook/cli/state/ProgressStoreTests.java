package dev.asyncworkbook.cli.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ProgressStoreTests {

    @TempDir private Path directory = Path.of("");
    private final List<String> complaints = new ArrayList<>();

    private ProgressStore store() {
        return new ProgressStore(new StateFiles(directory), complaints::add);
    }

    @Test
    void what_was_kept_comes_back() {
        store().update(old -> old.at("hello/lazy").graded("hello/x", false).hinted("hello/x", 2));
        store().update(old -> old.graded("hello/x", true).graded("hello/x", false));
        assertThat(store().load().current()).isEqualTo("hello/lazy");
        assertThat(store().load().of("hello/x"))
                .isEqualTo(new Progress.OfExercise(true, 3, 2, Map.of()));
    }

    @Test
    void mistakes_are_counted_by_name() {
        store().update(old -> old.mistaken("hello/x", "too early").graded("hello/x", false));
        store().update(old -> old.mistaken("hello/x", "too early").mistaken("hello/x", "never"));
        store().update(old -> old.hinted("hello/x", 1));
        Progress.OfExercise kept = store().load().of("hello/x");
        assertThat(kept.made("too early")).isEqualTo(2);
        assertThat(kept.made("never")).isEqualTo(1);
        assertThat(kept.made("other")).isZero();
        assertThat(kept.attempts()).isEqualTo(1);
    }

    @Test
    void a_file_that_was_kept_before_mistakes_were_counted_has_none() throws IOException {
        Files.writeString(
                directory.resolve("progress.json"),
                """
                {"formatVersion": 1, "current": "", "exercises": {"hello/x": {"attempts": 2}}}
                """);
        assertThat(store().load().of("hello/x"))
                .isEqualTo(new Progress.OfExercise(false, 2, 0, Map.of()));
    }

    @Test
    void nothing_kept_is_the_beginning() {
        assertThat(store().load()).isEqualTo(Progress.NONE);
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"formatVersion\": 1}", "\u0000\u0001"})
    void a_file_that_makes_no_sense_is_set_aside_with_a_sentence(String text) throws IOException {
        Files.writeString(directory.resolve("progress.json"), text);
        assertThat(store().load()).isEqualTo(Progress.NONE);
        assertThat(complaints).hasSize(1);
        assertThat(directory.resolve("progress.json.corrupt")).hasContent(text);
    }

    @Test
    void a_second_corrupt_file_does_not_replace_the_first() throws IOException {
        for (String text : List.of("one", "two")) {
            Files.writeString(directory.resolve("progress.json"), text);
            assertThat(store().load()).isEqualTo(Progress.NONE);
        }
        assertThat(directory.resolve("progress.json.corrupt")).hasContent("one");
        assertThat(directory.resolve("progress.json.corrupt2")).hasContent("two");
    }

    @Test
    void a_file_of_a_newer_format_is_left_alone() throws IOException {
        Files.writeString(directory.resolve("progress.json"), "{\"formatVersion\": 2}");
        assertThatThrownBy(() -> store().load())
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        e -> assertThat(e.exitCode()).isEqualTo(ExitCode.NEEDS_NEWER));
        assertThat(directory.resolve("progress.json")).hasContent("{\"formatVersion\": 2}");
    }

    @Test
    void no_half_written_file_stays_behind() throws IOException {
        store().update(old -> old.at("hello/lazy"));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("progress.json"));
        }
    }
}
