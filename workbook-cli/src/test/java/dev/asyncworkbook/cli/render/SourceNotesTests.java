package dev.asyncworkbook.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.cli.testing.Golden;
import dev.asyncworkbook.grader.verdict.ReportedDiagnostic;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.SourceProblem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SourceNotesTests {

    private static final Program PROGRAM =
            new Program("late.java", "void main() {\n\tint x = \"a\";\n    late();\n}\n");

    private static SourceNotes notes(Ink ink) {
        return new SourceNotes(PROGRAM, ink, 80);
    }

    @Test
    void a_note_shows_the_line_with_a_caret() {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                notes(Ink.NONE).problems(List.of(new SourceProblem("Incompatible types.", 2, 10))));
        lines.addAll(
                notes(Ink.NONE)
                        .diagnostics(
                                List.of(
                                        new ReportedDiagnostic(
                                                "D001",
                                                "the future was never awaited",
                                                3,
                                                5,
                                                "await it"))));
        Golden.check("source-notes", lines);
    }

    @Test
    void what_to_do_about_a_problem_stands_below_its_line() {
        SourceProblem problem = new SourceProblem("Cannot find symbol.", 2, 10, "Import it.");
        assertThat(notes(Ink.NONE).problems(List.of(problem))).contains("  help: Import it.");
    }

    @Test
    void a_caret_behind_a_tab_stands_below_its_character() {
        List<String> lines = notes(Ink.NONE).excerpt(2, 10, false);
        assertThat(lines.get(2).indexOf('"')).isEqualTo(lines.get(3).indexOf('^'));
    }

    @Test
    void an_unknown_line_has_no_excerpt() {
        assertThat(notes(Ink.NONE).excerpt(0, 0, false)).isEmpty();
    }

    @Test
    void a_place_behind_the_end_of_the_text_is_named_all_the_same() {
        assertThat(notes(Ink.NONE).excerpt(99, 1, false)).containsExactly("  --> late.java:99:1");
    }

    @Test
    void colors_only_add_to_the_words() {
        List<SourceProblem> problems = List.of(new SourceProblem("Incompatible types.", 2, 10));
        List<String> bare =
                notes(Ink.ANSI).problems(problems).stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                        .toList();
        assertThat(bare).isEqualTo(notes(Ink.NONE).problems(problems));
    }
}
