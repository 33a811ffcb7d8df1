package dev.asyncworkbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A program that was written for the simulated network runs unchanged on the real one. */
class RealRunTests {

    private static final String ECHO =
            """
            import dev.asyncworkbook.kernel.net.TcpListener;
            import dev.asyncworkbook.kernel.net.TcpStream;

            void main() {
                var listener = TcpListener.bind("127.0.0.1:0").await();
                spawn(() -> {
                    try (var socket = listener.accept().await().stream()) {
                        socket.writeAll(socket.readToEnd().await()).await();
                    }
                });
                try (var socket = TcpStream.connect(listener.localAddr()).await()) {
                    socket.writeAll("over the wire".getBytes()).await();
                    socket.shutdown().await();
                    println(socket.readToString().await());
                }
            }
            """;

    private static final ProgramRunner RUNNER = new ProgramRunner();

    @AfterAll
    static void close() {
        RUNNER.close();
    }

    private static Trace runReal(String source) {
        return RUNNER.runReal(Runs.compiled(source), 0, Runs.PATIENT, _ -> {});
    }

    @Test
    void a_server_and_its_client_print_the_same_on_both_networks() {
        Trace simulated = RUNNER.run(Runs.compiled(ECHO), Schedule.DEFAULT, Runs.PATIENT, _ -> {});
        Trace real = runReal(ECHO);
        assertThat(simulated.output()).containsExactly("over the wire");
        assertThat(real.output()).isEqualTo(simulated.output());
        assertThat(real.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void a_sleep_takes_the_time_of_the_machine() {
        long begin = System.nanoTime();
        Trace trace = runReal("void main() { sleep(Duration.ofMillis(150)).await(); }");
        assertThat(System.nanoTime() - begin).isGreaterThan(150_000_000L);
        assertThat(trace.virtualMillis()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void what_was_forgotten_is_told_of_a_real_run_as_well() {
        Trace trace = runReal("void main() { sleep(Duration.ofMillis(1)); }");
        assertThat(trace.diagnostics()).extracting(it -> it.code()).contains("D001");
    }
}
