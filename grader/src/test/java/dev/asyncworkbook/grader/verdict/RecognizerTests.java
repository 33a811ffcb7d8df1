package dev.asyncworkbook.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Exploration;
import dev.asyncworkbook.grader.course.Quantifier;
import dev.asyncworkbook.grader.course.WrongAnswer;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RecognizerTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();

    private static final WrongAnswer SWAPPED =
            wrong("swapped", "void main() { println(2); println(1); }", "First one, then two.");
    private static final WrongAnswer FORGOTTEN =
            wrong("forgotten", "void main() { println(1); }", "Where is two?", "Print 2 as well.");
    private static final Exercise EXERCISE =
            Gradings.exercise(
                    Exploration.DEFAULT,
                    List.of(SWAPPED, FORGOTTEN),
                    Gradings.check("lines", Quantifier.ALL, "{'output': ['1', '2']}"));

    private final Grader grader = new Grader(RUNNER);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static WrongAnswer wrong(String name, String code, String... says) {
        return new WrongAnswer(name, code, "lines", "", Optional.empty(), List.of(says));
    }

    private Optional<Recognized> recognized(String source) {
        return grader.grade(EXERCISE, new Program("answer.java", source)).recognized();
    }

    @Test
    void another_program_that_fails_in_the_same_way_makes_the_same_mistake() {
        assertThat(recognized("void main() { for (int i = 2; i > 0; i--) println(i); }"))
                .hasValueSatisfying(it -> {
                    assertThat(it.name()).isEqualTo("swapped");
                    assertThat(it.message()).isEqualTo("First one, then two.");
                });
        assertThat(recognized("void main() { spawn(() -> println(1)).await(); }"))
                .map(Recognized::name)
                .contains("forgotten");
    }

    @Test
    void other_lines_another_end_or_another_diagnostic_make_another_mistake() {
        assertThat(recognized("void main() { println(3); }")).isEmpty();
        assertThat(recognized("void main() { println(1); throw new RuntimeException(); }"))
                .isEmpty();
        assertThat(recognized("void main() { println(1); async(() -> println(2)); }")).isEmpty();
    }

    @Test
    void a_right_answer_and_one_that_does_not_compile_make_no_mistake() {
        assertThat(recognized("void main() { println(1); println(2); }")).isEmpty();
        assertThat(recognized("void main() { prin(1); }")).isEmpty();
    }

    @Test
    void the_text_gets_more_specific_and_the_last_one_stays() {
        Recognized mistake = new Recognized("forgotten", FORGOTTEN.says(), 0);
        assertThat(mistake.message()).isEqualTo("Where is two?");
        assertThat(mistake.again(1).message()).isEqualTo("Print 2 as well.");
        assertThat(mistake.again(7).message()).isEqualTo("Print 2 as well.");
        assertThat(new Recognized("x", List.of(), 3).message()).isEmpty();
    }

    @Test
    void a_known_mistake_is_graded_once_and_only_if_its_check_failed() {
        List<String> graded = new ArrayList<>();
        Signature one = new Signature("lines", Set.of(), Set.of("D001"));
        Recognizer recognizer =
                new Recognizer((_, code) -> {
                    graded.add(code);
                    return Optional.of(one);
                });
        assertThat(recognizer.recognize(EXERCISE, one, List.of("other"))).isEmpty();
        assertThat(graded).isEmpty();
        assertThat(recognizer.recognize(EXERCISE, one, List.of("lines"))).isPresent();
        assertThat(recognizer.recognize(EXERCISE, one, List.of("lines"))).isPresent();
        assertThat(graded).containsExactly(SWAPPED.code());
    }
}
