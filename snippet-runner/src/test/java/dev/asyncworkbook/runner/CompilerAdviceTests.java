package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Who writes Rust in Java, or forgets an import or an await, is told what to do. */
class CompilerAdviceTests {

    private static final String AWAIT =
            "It is a future: add .await() to wait for its value and get it.";

    private static String advice(String statements) {
        List<SourceProblem> problems =
                Runs.problems(
                        "void main() {\n    var c = Mpsc.<String>channel(1);\n"
                                + statements
                                + "\n}");
        assertThat(problems).isNotEmpty();
        return problems.getFirst().help();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new Notify();           | Write at the top: import dev.asyncworkbook.kernel.sync.Notify;
                    Notify n = null;        | Write at the top: import dev.asyncworkbook.kernel.sync.Notify;
                    TcpStream.connect("x"); | Write at the top: import dev.asyncworkbook.kernel.net.TcpStream;
                    let x = 1;              | Where Rust has let, Java has var.
                    var s = c.rx().recv().await; | It is a method here: .await()
                    c.rx().try_recv();      | It is called tryRecv(...) here.
                    yield_now().await();    | It is called yieldNow(...) here.
                    sleep(ofMillis(1));     | Write Duration.ofMillis(...).
                    sleep(from_secs(1));    | It is called Duration.ofSeconds(...) here.
                    Duration.from_millis(1);| It is called Duration.ofMillis(...) here.
                    c.tx().clone();         | What Rust calls clone() is copy() here.
                    """)
    void a_name_as_rust_has_it_or_without_its_import_gets_the_one_to_write(
            String statement, String help) {
        assertThat(advice(statement)).isEqualTo(help);
    }

    @Test
    void the_wait_of_every_object_is_told_from_that_of_a_barrier() {
        assertThat(advice("new dev.asyncworkbook.kernel.sync.Barrier(1).wait().await();"))
                .contains("arriveAndWait() of a Barrier");
    }

    @Test
    void of_several_classes_of_a_name_the_awaited_one_comes_first() {
        assertThat(advice("new Mutex<>(1);"))
                .startsWith("Write at the top: import dev.asyncworkbook.kernel.sync.Mutex;")
                .contains("There is also", "dev.asyncworkbook.kernel.std.Mutex");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    String s = c.rx().recv();
                    c.rx().recv().isEmpty();
                    int z = spawn(() -> 3) + 1;
                    int k = spawn(() -> 3);
                    println(1 + sleep(Duration.ZERO));
                    try (var g = new dev.asyncworkbook.kernel.sync.Mutex<>(1).lock()) {}
                    """)
    void a_value_that_is_still_a_future_is_to_be_awaited(String statement) {
        assertThat(advice(statement)).isEqualTo(AWAIT);
    }

    @Test
    void a_pattern_is_matched_against_the_value_of_a_future() {
        assertThat(advice("switch (c.rx().recv()) { case Some(var s) -> {} case None() -> {} }"))
                .isEqualTo("If a future is matched here, add .await() to match its value.");
    }

    @Test
    void a_variable_that_changes_is_to_be_copied_for_a_task() {
        assertThat(advice("for (int i = 0; i < 3; i++) spawn(() -> println(i));"))
                .contains("var mine = ...;");
    }

    @Test
    void a_class_of_the_jdk_that_is_in_the_way_is_told() {
        assertThat(advice("new Semaphore(1).acquire().await();"))
                .isEqualTo("Write at the top: import dev.asyncworkbook.kernel.sync.Semaphore;");
    }

    @Test
    void what_rust_unwraps_is_thrown_or_matched() {
        assertThat(advice("c.rx().recv().await().unwrap();"))
                .contains("instanceof Some(var value)");
    }

    @Test
    void nothing_is_said_of_what_has_another_reason() {
        for (String statement :
                List.of(
                        "int x = \"\";",
                        "foo();",
                        "new Foo();",
                        "int i = \"a\" - 1;",
                        "\"\".foo();")) {
            assertThat(advice(statement)).as(statement).isEmpty();
        }
    }
}
