package dev.asyncworkbook.kerneltest.io;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.everyClassOfSchedules;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.DuplexStream;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pipes in memory. */
class DuplexTests {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bytes_go_both_ways() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(16);
                            pipe.a().writeAll(bytes("ping")).await();
                            pipe.b().writeAll(bytes("pong")).await();
                            byte[] read = new byte[4];
                            pipe.a().readExact(read).await();
                            println(new String(read, StandardCharsets.UTF_8));
                            pipe.b().readExact(read).await();
                            println(new String(read, StandardCharsets.UTF_8));
                        }))
                .containsExactly("pong", "ping");
    }

    @Test
    void a_write_takes_what_there_is_room_for() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(4);
                            println(pipe.a().write(new byte[10]).await());
                            pipe.a().writeAll(new byte[0]).await();
                        }))
                .containsExactly("4");
    }

    @Test
    void a_writer_waits_until_there_is_room() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(4);
                            var writing = spawn(() -> pipe.a().writeAll(new byte[10]).await());
                            yieldNow().await();
                            println(writing.isFinished());
                            println(pipe.b().readExact(new byte[10]).await());
                            writing.await();
                        }))
                .containsExactly("false", "10");
    }

    @Test
    void after_a_shutdown_the_other_end_reads_the_rest_and_then_the_end() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(16);
                            pipe.a().writeAll(bytes("last")).await();
                            pipe.a().shutdown().await();
                            println(pipe.b().readToString().await());
                            println(pipe.b().read(new byte[1]).await());
                        }))
                .containsExactly("last", "0");
    }

    @Test
    void nobody_writes_to_an_end_that_was_dropped() {
        assertThatThrownBy(() ->
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(16);
                            pipe.b().close();
                            pipe.a().write(new byte[1]).await();
                        }))
                .hasMessageContaining("IoError");
    }

    @Test
    void a_writer_that_waits_learns_that_the_other_end_was_dropped() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(1);
                            var writing =
                                    spawn(() -> {
                                        try {
                                            pipe.a().writeAll(new byte[10]).await();
                                        } catch (IoError error) {
                                            println(error.kind());
                                        }
                                    });
                            yieldNow().await();
                            pipe.b().close();
                            writing.await();
                        }))
                .containsExactly(ErrorKind.BROKEN_PIPE.toString());
    }

    @Test
    void a_simplex_pipe_gives_what_was_written_to_it() {
        assertThat(
                        output(() -> {
                            Io.Halves<DuplexStream> pipe = Io.simplex(16);
                            pipe.wr().writeAll(bytes("echo")).await();
                            pipe.wr().shutdown().await();
                            println(pipe.rd().readToString().await());
                        }))
                .containsExactly("echo");
    }

    @Test
    void two_halves_belong_together() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(16);
                            var halves = Io.split(pipe.a());
                            println(halves.rd().isPairOf(halves.wr()));
                            println(halves.rd().isPairOf(Io.split(pipe.b()).wr()));
                            println(halves.rd().unsplit(halves.wr()) == pipe.a());
                        }))
                .containsExactly("true", "false", "true");
    }

    @Test
    void a_pipe_needs_room() {
        assertThatThrownBy(() -> output(() -> Io.duplex(0))).hasMessageContaining("duplex(0)");
    }

    @Test
    void the_sending_of_bytes_is_the_cause_of_their_receipt() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(16);
                    var reading = spawn(() -> pipe.b().read(new byte[9]).await());
                    yieldNow().await();
                    pipe.a().writeAll(bytes("hi\r\n")).await();
                    reading.await();
                });
        Event sent = events(trace, EventKind.SEND).getFirst();
        Event received = events(trace, EventKind.RECV).getFirst();
        assertThat(sent.detail()).isEqualTo("hi\\r\\n");
        assertThat(received.causes()).contains(sent.index());
    }

    @Test
    void bytes_that_are_no_text_are_counted() {
        Trace trace = run(() -> Io.duplex(16).a().writeAll(new byte[] {0, 1, -1}).await());
        assertThat(events(trace, EventKind.SEND).getFirst().detail()).isEqualTo("3 bytes");
    }

    @Test
    void a_task_that_reads_what_nobody_writes_is_named_at_the_standstill() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(16);
                    pipe.b().readU8().await();
                });
        assertThat(trace.ending().message())
                .contains("`main` waits")
                .contains("bytes to read from the duplex-stream of line");
    }

    @Test
    void two_sides_that_both_write_into_full_pipes_are_in_a_deadlock() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(4);
                    var other = spawn(() -> talk(pipe.b()));
                    talk(pipe.a());
                    other.await();
                });
        assertThat(trace.ending().message())
                .contains("`main` waits")
                .contains("`t1` waits")
                .contains("room to write into the duplex-stream");
        assertThat(dev.asyncworkbook.kerneltest.Programs.diagnostic(trace, "D019").help())
                .contains("let one side speak while the other one listens");
    }

    private static void talk(DuplexStream end) {
        end.writeAll(new byte[10]).await();
        end.readExact(new byte[10]).await();
    }

    @Test
    void bytes_arrive_in_order_under_every_schedule() {
        List<Trace> all =
                everyClassOfSchedules(() -> {
                    Io.Duplex pipe = Io.duplex(2);
                    var writing =
                            spawn(() -> {
                                pipe.a().writeAll(bytes("abcde")).await();
                                pipe.a().shutdown().await();
                            });
                    println(pipe.b().readToString().await());
                    writing.await();
                });
        assertThat(all).allSatisfy(trace -> assertThat(trace.output()).containsExactly("abcde"));
    }

    @Test
    void a_task_that_only_reads_and_writes_lets_others_have_a_turn() {
        assertThat(
                        output(() -> {
                            int[] steps = {0};
                            var other = spawn(() -> println("after " + (steps[0] < 1000)));
                            Io.Duplex pipe = Io.duplex(1);
                            byte[] one = new byte[1];
                            while (steps[0] < 1000) {
                                pipe.a().write(one).await();
                                pipe.b().read(one).await();
                                steps[0]++;
                            }
                            other.await();
                        }))
                .containsExactly("after true");
    }

    @Test
    void a_join_reads_and_writes_at_once() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(3);
                            var both =
                                    join(
                                            async(() -> {
                                                pipe.a().writeAll(bytes("abcdef")).await();
                                                return "written";
                                            }),
                                            async(() -> pipe.b().readExact(new byte[6]).await()));
                            println(both.await());
                        }))
                .containsExactly("Tuple2[first=written, second=6]");
    }
}
