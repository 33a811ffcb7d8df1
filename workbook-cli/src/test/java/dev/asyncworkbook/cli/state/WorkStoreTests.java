package dev.asyncworkbook.cli.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class WorkStoreTests {

    @TempDir private Path directory = Path.of("");
    private final List<String> complaints = new ArrayList<>();

    private WorkStore store() {
        return new WorkStore(new StateFiles(directory), complaints::add);
    }

    @Test
    void an_answer_is_a_java_file() {
        store().keepAnswer("hello/late", "void main() {}\n");
        assertThat(directory.resolve("answers/hello/late.java")).hasContent("void main() {}\n");
    }

    @Test
    void the_answer_before_it_is_not_lost() {
        store().keepAnswer("hello/late", "old");
        store().keepAnswer("hello/late", "new");
        assertThat(store().answer("hello/late")).contains("new");
        assertThat(directory.resolve("answers/hello/late.java.previous")).hasContent("old");
    }

    @Test
    void snippets_come_back_as_they_were_typed() {
        List<String> snippets = List.of("int x = 1;", "String s() {\n    return \"\\\"\";\n}");
        store().keepSnippets("hello/late", snippets);
        assertThat(store().snippets("hello/late")).isEqualTo(snippets);
    }

    @Test
    void snippets_that_make_no_sense_are_set_aside() throws IOException {
        store().keepSnippets("hello/late", List.of());
        Files.writeString(directory.resolve("typed/hello/late.json"), "oops");
        assertThat(store().snippets("hello/late")).isEmpty();
        assertThat(complaints).hasSize(1);
        assertThat(directory.resolve("typed/hello/late.json.corrupt")).hasContent("oops");
    }

    @Test
    void the_state_directory_follows_the_xdg_specification() {
        assertThat(StateFiles.defaultDirectory(Map.of("HOME", "/home/me")))
                .isEqualTo(Path.of("/home/me/.local/state/async-workbook"));
        assertThat(StateFiles.defaultDirectory(Map.of("XDG_STATE_HOME", "/s", "HOME", "/h")))
                .isEqualTo(Path.of("/s/async-workbook"));
        assertThat(StateFiles.defaultDirectory(Map.of("XDG_STATE_HOME", "s", "HOME", "/h")))
                .isEqualTo(Path.of("/h/.local/state/async-workbook"));
        assertThat(StateFiles.defaultDirectory(Map.of("WORKBOOK_STATE", "/w", "HOME", "/h")))
                .isEqualTo(Path.of("/w"));
    }
}
