package dev.asyncworkbook.miniredis.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.explore.Services;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.Compilation;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramCompiler;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunLimits;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Programs that find a server in their simulated network, and have none of their own. */
class ServedProgramsTests {

    private static final RunLimits LIMITS =
            new RunLimits(Limits.DEFAULT, Duration.ofSeconds(20), 64)
                    .with(Services.of("redis", "localhost:6379"));

    private static final String HELLO =
            """
            import dev.asyncworkbook.miniredis.client.Client;

            void main() {
                var client = Client.connect("localhost:6379").await();
                client.set("hello", "world".getBytes()).await();
                Option<byte[]> result = client.get("hello").await();
                if (result instanceof Some(var value)) {
                    println("got value from the server; result=" + new String(value));
                }
            }
            """;

    /** Two tasks, each with a connection: the one that comes later finds what the other wrote. */
    private static final String TWO_CLIENTS =
            """
            import dev.asyncworkbook.miniredis.client.Client;

            void write(String value) {
                var client = Client.connect("127.0.0.1:6379").await();
                client.set("key", value.getBytes()).await();
            }

            void main() {
                join(spawn(() -> write("a")), spawn(() -> write("b"))).await();
                var client = Client.connect("127.0.0.1:6379").await();
                if (client.get("key").await() instanceof Some(var value)) {
                    println(new String(value));
                }
            }
            """;

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void end() {
        RUNNER.close();
    }

    @Test
    void the_tutorials_hello_finds_its_server_and_nothing_is_wrong_with_it() {
        Trace trace = run(HELLO);
        assertThat(trace.ending().end()).as(trace.ending().message()).isEqualTo(End.COMPLETE);
        assertThat(trace.output()).containsExactly("got value from the server; result=world");
        assertThat(trace.diagnostics()).isEmpty();
        assertThat(trace.virtualMillis()).isZero();
    }

    @Test
    void the_server_adds_no_schedules() {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage = RUNNER.explore(compiled(HELLO), LIMITS, Plan.upTo(100), traces::add);
        assertThat(coverage.proof()).isEqualTo(Coverage.Proof.EXHAUSTIVE);
        assertThat(traces).hasSize(1);
    }

    @Test
    void every_order_of_the_requests_of_two_clients_is_explored() {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage =
                RUNNER.explore(compiled(TWO_CLIENTS), LIMITS, Plan.upTo(10_000), traces::add);
        assertThat(coverage.proof()).isEqualTo(Coverage.Proof.EXHAUSTIVE);
        assertThat(traces.stream().flatMap(it -> it.output().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(traces).hasSizeLessThan(100);
    }

    @Test
    void each_run_has_a_server_of_its_own_and_a_schedule_repeats_it() {
        CompiledProgram program = compiled(TWO_CLIENTS);
        List<Trace> traces = new ArrayList<>();
        Coverage _ = RUNNER.explore(program, LIMITS, Plan.upTo(10_000), traces::add);
        for (Trace trace : traces.subList(0, Math.min(20, traces.size()))) {
            Trace again = RUNNER.run(program, trace.schedule(), LIMITS, _ -> {});
            assertThat(again.events()).isEqualTo(trace.events());
        }
    }

    @Test
    void nothing_of_the_server_is_in_the_trace() {
        Trace trace = run(HELLO);
        assertThat(trace.subjects())
                .extracting(Subject::kind)
                .doesNotContain(Subject.Kind.TCP_LISTENER, Subject.Kind.TIMER);
        assertThat(trace.subjects()).filteredOn(it -> it.kind() == Subject.Kind.TASK).hasSize(1);
        assertThat(trace.events())
                .extracting(Event::kind)
                .doesNotContain(EventKind.BIND, EventKind.ACCEPT, EventKind.SPAWN)
                .contains(EventKind.CONNECT, EventKind.SEND, EventKind.RECV);
    }

    @Test
    void the_servers_clock_is_the_programs() {
        Trace trace =
                run(
                        """
                        import dev.asyncworkbook.miniredis.client.Client;

                        void main() {
                            var client = Client.connect("localhost:6379").await();
                            client.setExpires("key", new byte[1], Duration.ofSeconds(5)).await();
                            sleep(Duration.ofSeconds(4)).await();
                            println(client.get("key").await() instanceof Some);
                            sleep(Duration.ofSeconds(2)).await();
                            println(client.get("key").await() instanceof Some);
                        }
                        """);
        assertThat(trace.output()).containsExactly("true", "false");
        assertThat(trace.virtualMillis()).isEqualTo(6_000);
    }

    @Test
    void a_wait_for_a_message_that_nobody_publishes_is_a_deadlock_of_the_program_alone() {
        Trace trace =
                run(
                        """
                        import dev.asyncworkbook.miniredis.client.Client;

                        void main() {
                            var client = Client.connect("localhost:6379").await();
                            var subscriber = client.subscribe("news").await();
                            subscriber.nextMessage().await();
                        }
                        """);
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message())
                .isEqualTo(
                        "nothing can run any more:\n"
                                + "  `main` waits at line 6 for bytes to read from the tcp-stream"
                                + " `client` of line 4");
        assertThat(trace.diagnostics()).isEmpty();
    }

    @Test
    void a_server_can_have_a_host_of_its_own() {
        RunLimits elsewhere = LIMITS.with(Services.of("redis", "cache:7000"));
        String program = HELLO.replace("localhost:6379", "cache:7000");
        Trace trace = RUNNER.run(compiled(program), Schedule.DEFAULT, elsewhere, _ -> {});
        assertThat(trace.output()).containsExactly("got value from the server; result=world");
    }

    @Test
    void without_a_server_nobody_listens() {
        RunLimits none = LIMITS.with(Services.NONE);
        Trace trace = RUNNER.run(compiled(HELLO), Schedule.DEFAULT, none, _ -> {});
        assertThat(trace.ending().message())
                .contains("nobody listens at 127.0.0.1:6379: connection refused");
        assertThat(trace.ending().line()).isEqualTo(4);
    }

    private static Trace run(String source) {
        return RUNNER.run(compiled(source), Schedule.DEFAULT, LIMITS, _ -> {});
    }

    private static CompiledProgram compiled(String source) {
        return switch (new ProgramCompiler().compile(new Program("served.java", source))) {
            case Compilation.Compiled(var program) -> program;
            case Compilation.Failed(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
