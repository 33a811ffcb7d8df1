package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.SnippetResult.Status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class SnippetSessionTests {

    private static final String SHORT = "short";

    private final List<String> output = new CopyOnWriteArrayList<>();
    private SnippetSession session;

    /** Those that are to run into the limit on time are tagged. */
    @BeforeEach
    void open(TestInfo test) {
        RunLimits limits = test.getTags().contains(SHORT) ? Runs.SHORT : Runs.PATIENT;
        session = new SnippetSession(limits, output::add);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private SnippetResult type(String text) {
        return session.evaluate(text).getLast();
    }

    private void typeAll(String... texts) {
        for (String text : texts) {
            assertThat(type(text)).extracting(SnippetResult::status).isEqualTo(Status.DONE);
        }
    }

    @Test
    void the_first_program_can_be_typed_line_by_line() {
        typeAll(
                """
                Future<Void> lazyAwait() {
                    return async(() -> println("I arrive late"));
                }\
                """,
                "var late = lazyAwait();",
                "println(\"I am first\");",
                "late.await();");
        assertThat(output).containsExactly("I am first", "I arrive late");
    }

    @Test
    void await_works_in_an_initializer() {
        typeAll("var late = async(() -> 41);");
        assertThat(type("int x = late.await() + 1").value()).hasValue("x ==> 42");
    }

    @Test
    void values_are_shown_as_jshell_shows_them() {
        assertThat(type("\"a\\nb\"").value()).hasValue("$1 ==> \"a\\nb\"");
        assertThat(type("int[] a = {1, 2}").value()).hasValue("a ==> int[2] { 1, 2 }");
        assertThat(type("void hello() {}").value()).hasValue("created method hello()");
        assertThat(type("void hello() { }").value()).hasValue("modified method hello()");
        assertThat(type("record P(int x) {}").value()).hasValue("created record P");
        assertThat(type("println(1)").value()).isEmpty();
    }

    @Test
    void a_future_without_a_value_shows_nothing() {
        assertThat(type("sleep(Duration.ofSeconds(5)).await()").value()).isEmpty();
    }

    @Test
    void text_is_complete_when_its_brackets_are() {
        assertThat(session.completeness("void f() {")).isEqualTo(Completeness.INCOMPLETE);
        assertThat(session.completeness("void f() { }")).isEqualTo(Completeness.COMPLETE);
        assertThat(session.completeness("int x = 1; int y = (")).isEqualTo(Completeness.INCOMPLETE);
        assertThat(session.completeness("  ")).isEqualTo(Completeness.EMPTY);
        assertThat(session.completeness("println(\"x\")")).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void several_snippets_in_one_text_run_up_to_the_first_that_fails() {
        List<SnippetResult> results =
                session.evaluate("println(1);\nint x = nothing;\nprintln(2);");
        assertThat(results)
                .extracting(SnippetResult::status)
                .containsExactly(Status.DONE, Status.REJECTED);
        assertThat(output).containsExactly("1");
    }

    @Test
    void what_does_not_compile_is_told_with_its_place() {
        SnippetResult result = type("int f() {\n    return nothing;\n}");
        assertThat(result.value())
                .hasValueSatisfying(v -> assertThat(v).contains("variable nothing"));
        SnippetResult wrong = type("int x = \"text\";");
        assertThat(wrong.problems())
                .containsExactly(
                        new SourceProblem(
                                "Incompatible types: String cannot be converted to int.", 1, 9));
    }

    @Test
    void an_exception_names_its_line_in_the_snippet() {
        SnippetResult result = type("if (true) {\n    throw new IllegalStateException(\"no\");\n}");
        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.failure())
                .hasValueSatisfying(
                        text -> assertThat(text).contains("IllegalStateException: no (line 2)"));
    }

    @Test
    void lines_are_the_snippets_own_whatever_its_kind() {
        assertThat(lineOf("throw new RuntimeException();")).isEqualTo(1);
        assertThat(lineOf("List.of(\n1).get(3)")).isIn(1, 2);
        assertThat(lineOf("int x = Integer.parseInt(\"x\");")).isEqualTo(1);
        typeAll("int boom() {\n\n    return 1 / 0;\n}");
        assertThat(lineOf("boom()")).isEqualTo(3);
        typeAll("class Bomb {\n    int go() {\n        return 1 / 0;\n    }\n}");
        assertThat(lineOf("new Bomb().go()")).isEqualTo(3);
    }

    private int lineOf(String text) {
        return type(text).ending().line();
    }

    @Test
    void a_deadlock_at_the_prompt_says_who_waits() {
        typeAll("var channel = Mpsc.<String>channel(1);");
        SnippetResult result = type("channel.rx().recv().await()");
        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("D007");
        typeAll("println(\"goes on\")");
    }

    @Test
    void tasks_that_have_not_finished_are_counted() {
        assertThat(type("var task = spawn(() -> println(\"ran\"));").liveTasks()).isEqualTo(1);
        assertThat(type("task.await();").liveTasks()).isZero();
        assertThat(output).containsExactly("ran");
    }

    @Test
    @Tag(SHORT)
    void an_endless_loop_is_stopped_and_variables_stay() {
        typeAll("int kept = 7;");
        SnippetResult result = type("while (true) { }");
        assertThat(result.status()).isEqualTo(Status.STOPPED);
        assertThat(result.lost()).isEmpty();
        assertThat(type("kept").value()).hasValueSatisfying(v -> assertThat(v).endsWith("7"));
    }

    @Test
    @Tag(SHORT)
    void a_loop_that_catches_everything_is_stopped() {
        assertThat(
                        type("while (true) { try { while (true) { } } catch (Throwable t) { } }")
                                .status())
                .isEqualTo(Status.STOPPED);
        typeAll("println(\"goes on\")");
    }

    @Test
    @Tag(SHORT)
    void a_synchronized_loop_is_stopped() {
        assertThat(type("synchronized (List.of()) { while (true) { } }").status())
                .isEqualTo(Status.STOPPED);
        typeAll("println(\"goes on\")");
    }

    @Test
    @Tag(SHORT)
    void after_a_kill_methods_are_back_and_lost_variables_are_named() {
        typeAll("int lost = 7;", "int twice(int n) { return 2 * n; }");
        SnippetResult result =
                type(
                        "while (true) { try {"
                                + " new java.util.concurrent.CountDownLatch(1).await(); } catch"
                                + " (Exception e) { } }");
        assertThat(result.status()).isEqualTo(Status.STOPPED);
        assertThat(result.lost()).hasValueSatisfying(t -> assertThat(t).contains("lost"));
        assertThat(type("twice(lost)").value())
                .hasValueSatisfying(v -> assertThat(v).endsWith("0"));
    }

    @Test
    @Tag(SHORT)
    void a_long_call_of_the_jdk_is_killed() {
        assertThat(type("new java.math.BigInteger(\"7\").pow(200_000_000)").ending().end())
                .isEqualTo(End.TIME_LIMIT);
        typeAll("println(\"goes on\")");
    }

    @Test
    void an_exhausted_heap_is_survived() {
        SnippetResult result =
                type(
                        "var all = new ArrayList<byte[]>(); while (true) { all.add(new byte[1 <<"
                                + " 20]); }");
        assertThat(result.ending().end()).isEqualTo(End.MEMORY_LIMIT);
        typeAll("println(\"goes on\")");
    }

    @Test
    void an_exit_is_survived_and_the_snippet_is_dropped() {
        SnippetResult result = type("System.exit(0);");
        assertThat(result.ending().end()).isEqualTo(End.EXITED);
        typeAll("println(\"goes on\")");
        assertThat(session.program("x").source()).doesNotContain("exit").contains("goes on");
    }

    @Test
    void a_flood_of_output_is_stopped() {
        assertThat(type("while (true) { println(\"flood \".repeat(99)); }").ending().end())
                .isEqualTo(End.OUTPUT_LIMIT);
        typeAll("println(\"goes on\")");
    }

    @Test
    void closing_system_out_and_deep_recursion_are_survived() {
        typeAll("System.out.close();", "int down(int n) { return down(n + 1) + 1; }");
        assertThat(type("down(0)").status()).isEqualTo(Status.FAILED);
        typeAll("println(\"goes on\")");
        assertThat(output).containsExactly("goes on");
    }

    @Test
    @Tag(SHORT)
    void a_value_whose_text_never_ends_is_stopped() {
        typeAll("class T { public String toString() { while (true) { } } }");
        assertThat(type("new T()").status()).isEqualTo(Status.STOPPED);
        typeAll("println(\"goes on\")");
    }

    @Test
    void what_was_typed_becomes_one_program_that_does_the_same() {
        typeAll(
                "import java.util.stream.IntStream;",
                "record Pair(int a, int b) {}",
                "int total = 0;",
                "var names = List.of(\"x\", \"y\");",
                "int[] squares = {1, 4};",
                "void add(Pair p) { total += p.a() + p.b(); }",
                "add(new Pair(1, 2))",
                "int n = names.size() + squares[1]",
                "n * 2",
                "println($9)",
                "for (int i : squares) {\n    println(i);\n}",
                "async(() -> println(total)).await()");
        String source = session.program("typed.java").source();
        try (ProgramRunner runner = new ProgramRunner()) {
            Trace trace = Runs.run(runner, source);
            assertThat(trace.output()).as(source).isEqualTo(output);
        }
    }

    @Test
    void a_main_that_was_typed_is_the_program() {
        typeAll(
                "void main() { println(\"mine\"); }",
                "int unused = 3;",
                "println(\"an experiment\");");
        try (ProgramRunner runner = new ProgramRunner()) {
            assertThat(Runs.run(runner, session.program("typed.java").source()).output())
                    .containsExactly("mine");
        }
    }

    @Test
    void what_failed_is_listed_but_not_part_of_the_program() {
        type("throw new RuntimeException();");
        typeAll("println(1);");
        assertThat(session.program("x").source()).contains("println(1);").doesNotContain("throw");
    }

    @Test
    void the_kernel_is_suggested_at_the_cursor() {
        assertThat(session.complete("var h = spa", 11).candidates()).contains("spawn(");
    }
}
