package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class ProgramCompilerTests {

    @Test
    void an_error_is_where_the_learner_wrote_it() {
        assertThat(Runs.problems("void main() {\n    printn(\"x\");\n}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(5);
                    assertThat(problem.message()).contains("printn(String)");
                });
    }

    @Test
    void a_column_of_the_first_line_does_not_count_the_imports() {
        assertThat(Runs.problems("void main() { int x = \"\"; }"))
                .singleElement()
                .extracting(SourceProblem::column)
                .isEqualTo(23);
    }

    @Test
    void every_error_is_told() {
        assertThat(Runs.problems("void main() {\n int x = \"\";\n int y = \"\";\n}")).hasSize(2);
    }

    @Test
    void a_package_declaration_is_answered_by_a_sentence() {
        assertThat(Runs.problems("// mine\npackage a.b;\nvoid main() {}"))
                .singleElement()
                .extracting(SourceProblem::message)
                .asString()
                .contains("remove the package declaration");
    }

    @Test
    void a_module_declaration_is_answered_by_a_sentence() {
        assertThat(Runs.problems("/* mine */ open module a.b { requires java.base; }"))
                .singleElement()
                .extracting(SourceProblem::message)
                .asString()
                .contains("remove the module declaration");
    }

    @Test
    void a_class_that_is_called_module_is_no_module() {
        assertThat(Runs.problems("class module {}\nmodule m;\nvoid main() {}")).isEmpty();
    }

    @Test
    void classes_that_no_message_can_hold_are_answered_by_a_sentence() {
        String begin =
                IntStream.range(0, 350).mapToObj("class A%d {"::formatted).collect(joining());
        assertThat(Runs.problems(begin + "}".repeat(350) + "void main() {}"))
                .singleElement()
                .extracting(SourceProblem::message)
                .asString()
                .contains("longer than 16 MiB");
    }

    @Test
    void a_program_without_main_is_answered_by_a_sentence() {
        assertThat(Runs.problems("void start() {}"))
                .singleElement()
                .extracting(SourceProblem::message)
                .asString()
                .contains("no main method");
    }

    @Test
    void an_empty_program_is_answered_by_a_sentence() {
        assertThat(Runs.problems("")).hasSize(1);
    }

    @Test
    void what_the_kernel_keeps_to_itself_cannot_be_named() {
        assertThat(
                        Runs.problems(
                                "void main() { dev.asyncworkbook.kernel.explore.StopSignal.clear();"
                                        + " }"))
                .isNotEmpty();
    }

    @Test
    void modules_that_lessons_do_not_need_are_not_there() {
        assertThat(Runs.problems("void main() { java.sql.Connection c = null; }")).isNotEmpty();
    }

    @Test
    void a_nesting_that_is_too_deep_is_a_problem_of_the_source() {
        String deep = "(".repeat(500_000) + "1" + ")".repeat(500_000); // 33 bytes of stack each
        assertThat(Runs.problems("void main() { int x = " + deep + "; }")).isNotEmpty();
        assertThat(Runs.problems("void main() {}")).isEmpty();
    }

    @Test
    void a_method_that_is_too_large_is_a_problem_of_the_source() {
        String body = "for (int i = 0; i < 9; i++) { x += i; }\n".repeat(2500);
        assertThat(Runs.problems("int x;\nvoid main() {\n" + body + "}")).isNotEmpty();
    }

    @Test
    void an_ordinary_class_may_have_any_name() {
        assertThat(
                        Runs.problems(
                                "public class Anything { public static void main(String[] args) {}"
                                        + " }"))
                .isEmpty();
    }

    @Test
    void learner_imports_work_beside_the_prelude() {
        assertThat(
                        Runs.problems(
                                """
                                import dev.asyncworkbook.kernel.sync.Mutex;
                                import java.util.stream.IntStream;

                                void main() {
                                    var counter = new Mutex<>(0);
                                    IntStream.range(0, 3).forEach(i -> println(i));
                                    unawaited(counter.lock());
                                }
                                """))
                .isEmpty();
    }

    @Test
    void the_words_of_the_design_resolve_without_ambiguity() {
        assertThat(
                        Runs.problems(
                                """
                                int answer() { return 42; }
                                void nothing() {}

                                void main() throws Exception {
                                    Future<Void> a = async(() -> println("x"));
                                    Future<Integer> b = async(() -> answer());
                                    Future<Integer> c = async(this::answer);
                                    JoinHandle<Integer> d = spawn(this::answer);
                                    JoinHandle<Void> e = spawn(this::nothing);
                                    JoinHandle<Void> f = spawn(a);
                                    JoinHandle<Integer> g = spawn(() -> { throw new Exception("x"); });
                                    Future<String> h = cx -> Poll.ready("by hand");
                                    if (h.await() instanceof String s) println(s);
                                    List<Future<Integer>> all = List.of(b, c);
                                    int sum = d.await() + all.get(0).await() + c.await();
                                    e.await();
                                    f.await();
                                    unawaited(g);
                                }
                                """))
                .isEmpty();
    }
}
