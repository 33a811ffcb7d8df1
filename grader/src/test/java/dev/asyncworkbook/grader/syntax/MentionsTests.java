package dev.asyncworkbook.grader.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTests {

    private static final String COMPACT =
            """
            import dev.asyncworkbook.kernel.std.Mutex;
            import java.util.concurrent.*;

            final int SENDERS = 2;

            record Pair(int left, int right) {}

            void main() throws Exception {
                Thread.yield();
                spawn(() -> println("a")).await();
                List.of(1).forEach(Main::show);
                for (int i : List.of(1)) println(i);
                select().await();
                new CountDownLatch(1).countDown();
            }
            """;

    private static final Mentions FOUND = Mentions.in(COMPACT);

    @Test
    void a_call_is_found_by_its_name_and_by_what_stands_before_it() {
        assertThat(FOUND.call("yield")).hasValue(9);
        assertThat(FOUND.call("Thread.yield")).hasValue(9);
        assertThat(FOUND.call("Task.yield")).isEmpty();
        assertThat(FOUND.call("spawn")).hasValue(10);
    }

    @Test
    void a_name_within_another_name_is_no_call() {
        assertThat(FOUND.call("ield")).isEmpty();
        assertThat(Mentions.in("void main() { int spawn = 1; }").call("spawn")).isEmpty();
        assertThat(Mentions.in("void main() { println(\"spawn()\"); /* spawn() */ }").call("spawn"))
                .isEmpty();
    }

    @Test
    void a_text_is_read_however_deeply_it_is_nested() {
        String deep = "(".repeat(20_000) + "spawn()" + ")".repeat(20_000);
        assertThat(Mentions.in("void main() { var x = " + deep + "; }").call("spawn")).hasValue(1);
        String chain = "sb()" + ".append(1)".repeat(6_000);
        assertThat(Mentions.in("void main() { " + chain + "; }").call("sb")).hasValue(1);
    }

    @Test
    void a_method_reference_is_a_call() {
        assertThat(FOUND.call("show")).hasValue(11);
        assertThat(FOUND.call("Main.show")).hasValue(11);
    }

    @Test
    void a_call_on_the_result_of_a_call_is_found_by_its_name() {
        assertThat(FOUND.call("await")).hasValue(10);
        assertThat(FOUND.call("countDown")).hasValue(14);
    }

    @Test
    void a_type_is_mentioned_where_it_is_used_and_not_where_it_is_imported() {
        assertThat(FOUND.type("Mutex")).isEmpty();
        assertThat(FOUND.type("CountDownLatch")).hasValue(14);
    }

    @Test
    void an_import_is_found_by_its_name_through_an_asterisk_and_by_the_full_name_in_use() {
        assertThat(FOUND.imported("dev.asyncworkbook.kernel.std.Mutex")).hasValue(1);
        assertThat(FOUND.imported("java.util.concurrent.CountDownLatch")).hasValue(2);
        assertThat(FOUND.imported("java.util.concurrent.Semaphore")).isEmpty();
        assertThat(Mentions.in("void main() { new a.b.C(); }").imported("a.b.C")).hasValue(1);
    }

    @Test
    void constructs_are_found_on_their_lines() {
        assertThat(FOUND.construct("loop")).hasValue(12);
        assertThat(FOUND.construct("for")).hasValue(12);
        assertThat(FOUND.construct("while")).isEmpty();
        assertThat(FOUND.construct("lambda")).hasValue(10);
        assertThat(FOUND.construct("select")).hasValue(13);
        assertThat(FOUND.construct("field")).hasValue(4);
        assertThat(FOUND.construct("class")).hasValue(6);
    }

    @Test
    void what_stands_around_a_compact_source_file_is_no_class() {
        assertThat(Mentions.in("void main() {}").construct("class")).isEmpty();
        assertThat(Mentions.in("final int A = 1; void main() {}").construct("class")).isEmpty();
        assertThat(Mentions.in("class Main { void main() {} }").construct("class")).hasValue(1);
    }

    @Test
    void components_and_enum_constants_are_no_fields() {
        assertThat(Mentions.in("record P(int a) {} void main() {}").construct("field")).isEmpty();
        assertThat(Mentions.in("enum E { A, B } void main() {}").construct("field")).isEmpty();
        assertThat(Mentions.in("enum E { A; int x; } void main() {}").construct("field"))
                .hasValue(1);
    }

    @Test
    void a_text_that_does_not_parse_is_no_failure() {
        assertThat(Mentions.in("void main( {{{ spawn(").construct("loop")).isEmpty();
    }
}
