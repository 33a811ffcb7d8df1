package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.runner.SnippetResult.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was typed at the prompt compiles again as one program, and prompts and files agree. */
class SnippetProgramTests {

    private final List<String> output = new CopyOnWriteArrayList<>();
    private final SnippetSession session = new SnippetSession(Runs.PATIENT, output::add);

    @AfterEach
    void close() {
        session.close();
    }

    private SnippetResult type(String text) {
        return session.evaluate(text).getLast();
    }

    private String program() {
        Program program = session.program("typed.java");
        assertThat(Runs.problems(program.source())).as(program.source()).isEmpty();
        return program.source();
    }

    @Test
    void several_variables_in_one_declaration_become_one_each() {
        type("int p = 1, q = Math.max(2, 3), r[] = {1, 2};");
        type("Map<String, List<Integer>> m = new HashMap<String, List<Integer>>(), n = m;");
        type("String s = \"a;b,c\", t;");

        assertThat(program())
                .contains("    q = Math.max(2, 3);\n", "    n = m;\n", "    s = \"a;b,c\";\n");
    }

    @Test
    void the_same_holds_beside_a_main() {
        type("int p = 1, q = Math.max(2, 3), r[] = {1, 2};");
        type("void main() { println(p + q + r[0]); }");

        assertThat(program()).contains("int q = Math.max(2, 3);\n", "int[] r = {1, 2};\n");
    }

    @Test
    void an_expression_that_is_no_statement_is_still_evaluated() {
        type("int next() { return 1; }");
        type("next() + 1");

        assertThat(program()).contains("    var _ = next() + 1;\n");
    }

    @Test
    void looking_at_a_variable_is_no_step_of_the_program() {
        type("int x = 1;");
        type("x");

        assertThat(program()).doesNotContain("x;\n}").doesNotContain("_ = x");
    }

    @Test
    void a_variable_that_got_no_value_is_there_for_those_who_speak_of_it() {
        assertThat(type("int x = 1 / 0;").status()).isEqualTo(Status.FAILED);
        type("println(x)");

        assertThat(program()).contains("int x;\n").doesNotContain("1 / 0");
    }

    @Test
    void a_comment_is_no_snippet() {
        assertThat(session.completeness("// just this")).isEqualTo(Completeness.EMPTY);
        assertThat(session.evaluate("/* or this */")).isEmpty();
    }

    @Test
    void a_class_may_extend_an_earlier_one() {
        type("class A { int m() { return 1; } }");
        type("class B extends A { int m() { return 2; } }");
        type(
                """
                int pick(int turns) {
                    A a = null;
                    for (int i = 0; i < turns; i++) { a = i % 2 == 0 ? new A() : new B(); }
                    return a.m();
                }
                """);

        assertThat(type("pick(2)").value()).hasValue("$4 ==> 2");
    }

    @Test
    void a_call_of_what_is_not_declared_yet_says_what_is_missing() {
        type("int f(int n) { return g(n); }");
        assertThat(type("f(1)").failure().orElse("")).contains("not declared yet: method g(int)");

        type("int g(int n) { return n + 1; }");
        assertThat(type("f(1)").value().orElse("")).endsWith("==> 2");
    }

    @Test
    void an_initializer_on_a_later_line_keeps_its_line() {
        assertThat(type("int x =\n\n    1 / 0;").ending().line()).isEqualTo(3);
        assertThat(type("int a = 1, b =\n    a / 0;").ending().line()).isEqualTo(2);
    }

    @Test
    void the_prompt_sees_what_a_file_sees() {
        assertThat(type("dev.asyncworkbook.kernel.explore.StopSignal.clear()").status())
                .isEqualTo(Status.REJECTED);
        assertThat(type("dev.asyncworkbook.runner.RunLimits.DEFAULT").status())
                .isEqualTo(Status.REJECTED);
        assertThat(type("import java.net.http.HttpClient;").status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void deep_nesting_is_survived() {
        String deep = "(".repeat(5_000) + "1" + ")".repeat(5_000);

        assertThat(type("int x = " + deep + ";").value()).hasValue("x ==> 1");
    }

    @Test
    void a_text_that_is_too_long_for_the_prompt_is_answered_by_a_sentence() {
        String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);

        assertThat(session.completeness(deep)).isEqualTo(Completeness.COMPLETE);
        assertThat(type(deep).problems()).singleElement().asString().contains("too long");
    }

    @Test
    void a_method_that_is_too_large_to_be_watched_is_refused_and_the_prompt_goes_on() {
        String body = "for (; n < 9; n++);".repeat(1_600);

        SnippetResult result = type("void big(int n) {" + body + "}\nbig(0)");

        assertThat(result.status()).isIn(Status.DONE, Status.REJECTED);
        assertThat(type("1 + 1").value().orElse("")).endsWith("==> 2");
    }

    @Test
    void the_lists_speak_of_what_was_typed_only() {
        type("import java.util.stream.IntStream;");
        type("var late = async(() -> 1);");
        type("int twice(int n) { return 2 * n; }");
        type("record P(int x) {}");
        assertThat(session.variables()).containsExactly("Future<Integer> late");
        assertThat(session.methods()).containsExactly("int twice(int)");
        assertThat(session.types()).containsExactly("record P");
        assertThat(session.imports()).containsExactly("import java.util.stream.IntStream;");
        assertThat(session.snippets()).hasSize(4);
    }

    @Test
    void a_dropped_snippet_is_gone_and_a_reset_forgets_everything() {
        type("int x = 1;");
        type("int y = 2;");
        assertThat(session.drop("x")).isTrue();
        assertThat(session.drop("x")).isFalse();
        assertThat(session.variables()).containsExactly("int y");
        session.reset();
        assertThat(session.snippets()).isEmpty();
        type("println(\"goes on\")");
    }
}
