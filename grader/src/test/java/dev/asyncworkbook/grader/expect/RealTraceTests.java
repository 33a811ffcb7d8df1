package dev.asyncworkbook.grader.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the vocabulary takes for granted about traces, held against traces of real programs. */
class RealTraceTests {

    private static final ProgramRunner RUNNER = new ProgramRunner();
    private static final RunLimits LIMITS =
            new RunLimits(new Limits(10_000, 20_000, 1 << 20), Duration.ofSeconds(20), 64);

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static List<Trace> runs(String source, int schedules) {
        if (!(new ProgramCompiler().compile(new Program("answer.java", source))
                instanceof Compilation.Compiled(var program))) {
            throw new AssertionError("does not compile: " + source);
        }
        List<Trace> traces = new ArrayList<>();
        RUNNER.explore(program, LIMITS, Plan.upTo(schedules), traces::add);
        return traces;
    }

    private static Observation run(String source) {
        return new Observation(runs(source, 1).getFirst());
    }

    /** Whether one event had to come before another one; each is the only one of its pattern. */
    private static void assertCauses(String first, String second, Observation run) {
        Outcome outcome = Judge.read("{'causes': [" + first + ", " + second + "]}").judge(run);
        assertThat(outcome).as(run.events().toString()).isEqualTo(Outcome.HOLDS);
    }

    private static String event(String kind, String more) {
        return "{'event': '" + kind + "'" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static String print(String text) {
        return event("print", "'text': '" + text + "'");
    }

    @Test
    void no_event_of_a_shipped_program_is_one_that_the_facts_call_impossible() {
        CourseLoader.load(Path.of("../lessons")).course().exercises().stream()
                .flatMap(RealTraceTests::programs)
                .flatMap(source -> runs(source, 4).stream())
                .forEach(trace -> trace.events().forEach(event -> assertPossible(event, trace)));
    }

    private static Stream<String> programs(Exercise exercise) {
        return Stream.concat(
                exercise.solutions().stream().map(it -> it.code()),
                exercise.wrongAnswers().stream().map(it -> it.code()));
    }

    private static void assertPossible(Event event, Trace trace) {
        EventKind kind = event.kind();
        assertThat(event.detail().isEmpty() || KindFacts.hasText(kind))
                .as(event.toString())
                .isTrue();
        KindFacts.texts(kind)
                .ifPresent(form -> {
                    assertThat(event.detail()).matches(form.whole());
                    assertThat(event.detail().substring(0, 1)).matches(form.begin());
                });
        assertThat(event.detail().length()).isLessThanOrEqualTo(KindFacts.longestText(kind));
        boolean hasObject = event.object() != Subject.NONE;
        assertThat(hasObject || !KindFacts.alwaysHasObject(kind)).as(event.toString()).isTrue();
        trace.subject(event.object())
                .ifPresent(it -> assertThat(KindFacts.objects(kind)).contains(it.kind()));
        boolean hasTask = event.task() != Subject.NONE;
        assertThat(hasTask || !KindFacts.alwaysHasTask(kind)).as(event.toString()).isTrue();
        assertThat(!hasTask || KindFacts.canHaveTask(kind)).as(event.toString()).isTrue();
    }

    @Test
    void spawning_comes_before_the_task_and_the_task_before_its_join() {
        Observation run =
                run("void main() { spawn(() -> println(\"child\")).await(); println(\"main\"); }");
        assertCauses(event("spawn", ""), print("child"), run);
        assertCauses(print("child"), event("join", ""), run);
        assertCauses(
                event("complete", "'object': '?t', 'objectKind': 'task'"),
                event("join", "'object': '?t'"),
                run);
        assertCauses(print("child"), print("main"), run);
    }

    @Test
    void waking_comes_before_the_poll_that_it_brings_about() {
        Observation run =
                run(
                        """
                        void main() {
                            var ch = Mpsc.<Integer>channel(1);
                            spawn(() -> { println("sends"); ch.tx().send(1).await(); });
                            ch.rx().recv().await();
                            println("received");
                        }
                        """);
        assertCauses(print("sends"), print("received"), run);
        assertCauses(event("send", ""), event("recv", ""), run);
    }

    @Test
    void a_value_that_is_received_without_waiting_has_its_send_before_it() {
        Observation run =
                run(
                        """
                        void main() {
                            var ch = Mpsc.<Integer>channel(2);
                            var handle = spawn(() -> { ch.tx().send(1).await(); });
                            sleep(Duration.ofMillis(5)).await();
                            ch.rx().recv().await();
                            handle.await();
                        }
                        """);
        assertCauses(event("send", ""), event("recv", ""), run);
    }

    @Test
    void what_takes_a_message_out_of_a_full_channel_comes_before_the_next_send() {
        Observation run =
                run(
                        """
                        void main() {
                            var ch = Mpsc.<String>channel(1);
                            var handle = spawn(() -> {
                                ch.tx().send("one").await();
                                ch.tx().send("two").await();
                            });
                            sleep(Duration.ofMillis(5)).await();
                            ch.rx().recv().await();
                            ch.rx().recv().await();
                            handle.await();
                        }
                        """);
        assertCauses(event("recv", "'text': 'one'"), event("send", "'text': 'two'"), run);
    }

    @Test
    void giving_a_lock_back_comes_before_the_next_grant() {
        Observation run =
                run(
                        """
                        import dev.asyncworkbook.kernel.sync.Mutex;
                        void main() {
                            var m = new Mutex<>(0);
                            var first = spawn(() -> {
                                try (var guard = m.lock().await()) {
                                    yieldNow().await();
                                    println("first");
                                }
                            });
                            var second = spawn(() -> {
                                try (var guard = m.lock().await()) { println("second"); }
                            });
                            first.await();
                            second.await();
                        }
                        """);
        assertCauses(print("first"), print("second"), run);
    }

    @Test
    void a_timer_that_goes_off_comes_after_it_was_set_and_before_who_waited() {
        Observation run =
                run("void main() { sleep(Duration.ofMillis(5)).await(); println(\"late\"); }");
        assertCauses(event("arm", ""), event("fire", ""), run);
        assertCauses(event("fire", ""), print("late"), run);
    }

    @Test
    void closing_the_last_sender_comes_before_the_end_that_the_receiver_sees() {
        Observation run =
                run(
                        """
                        void main() {
                            var ch = Mpsc.<Integer>channel(1);
                            var handle = spawn(() -> { println("closes"); ch.tx().close(); });
                            sleep(Duration.ofMillis(5)).await();
                            ch.rx().recv().await();
                            handle.await();
                        }
                        """);
        assertCauses(event("close", "'text': 'sender'"), event("recv", "'text': 'None'"), run);
        assertCauses(print("closes"), event("recv", ""), run);
    }

    @Test
    void dropping_an_aborted_task_comes_before_its_join() {
        Observation run =
                run(
                        """
                        void main() {
                            var handle = spawn(() -> { sleep(Duration.ofMillis(50)).await(); });
                            yieldNow().await();
                            handle.abort();
                            try { handle.await(); } catch (JoinError e) { println("aborted"); }
                        }
                        """);
        assertCauses(
                event("drop", "'object': '?t', 'objectKind': 'task'"),
                event("join", "'object': '?t'"),
                run);
    }

    @Test
    void notifying_comes_before_who_was_notified_goes_on() {
        Observation run =
                run(
                        """
                        import dev.asyncworkbook.kernel.sync.Notify;
                        void main() {
                            var notify = new Notify();
                            var handle = spawn(() -> { notify.notified().await(); println("on"); });
                            yieldNow().await();
                            println("notifies");
                            notify.notifyOne();
                            handle.await();
                        }
                        """);
        assertCauses(print("notifies"), print("on"), run);
    }

    @Test
    void tasks_that_have_nothing_to_do_with_each_other_are_concurrent() {
        Observation run =
                run(
                        """
                        void main() {
                            var a = spawn(() -> println("a"));
                            var b = spawn(() -> println("b"));
                            a.await();
                            b.await();
                        }
                        """);
        assertThat(Judge.read("{'concurrent': [" + print("a") + "," + print("b") + "]}").judge(run))
                .isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_program_that_leaves_nothing_is_told_from_one_that_does() {
        String kept = "void main() { spawn(() -> sleep(Duration.ofMillis(5)).await()).await(); }";
        String left = "void main() { spawn(() -> sleep(Duration.ofMillis(5)).await()); }";
        Expectation leakFree = Judge.read("{'end': 'leak:0'}");
        assertThat(leakFree.judge(run(kept))).isEqualTo(Outcome.HOLDS);
        assertThat(leakFree.judge(run(left))).isInstanceOf(Outcome.Fails.class);
    }

    @Test
    void a_panic_is_told_by_its_exception() {
        Observation run = run("void main() { throw new java.util.NoSuchElementException(\"x\"); }");
        for (String type :
                List.of(
                        "panic",
                        "panic:NoSuchElementException",
                        "panic:java.util.NoSuchElementException")) {
            assertThat(Judge.read("{'end': '" + type + "'}").judge(run)).isEqualTo(Outcome.HOLDS);
        }
        assertThat(Judge.read("{'end': 'panic:IOException'}").judge(run))
                .isInstanceOf(Outcome.Fails.class);
    }
}
