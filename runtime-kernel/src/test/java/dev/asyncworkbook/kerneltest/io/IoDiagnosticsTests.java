package dev.asyncworkbook.kerneltest.io;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.BufReader;
import dev.asyncworkbook.kernel.io.BufWriter;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.DuplexStream;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

/** What the kernel says about reading and writing, and when it says nothing. */
class IoDiagnosticsTests {
    /** A stream on which three bytes have come, and no more will. */
    private static DuplexStream threeBytes() {
        Io.Duplex pipe = Io.duplex(100);
        pipe.a().writeAll(new byte[3]).await();
        return pipe.b();
    }

    /** Reads five bytes into a buffer of its own. */
    private static byte[] frame(AsyncRead stream) {
        byte[] buffer = new byte[5];
        int filled = 0;
        while (filled < 5) {
            filled += stream.read(buffer, filled, 5 - filled).await();
        }
        return buffer;
    }

    @Test
    void d008_an_operation_that_is_dropped_with_a_part_of_its_input_loses_it() {
        Trace trace =
                run(() -> {
                    DuplexStream stream = threeBytes();
                    select().on(stream.readExact(new byte[5]), _ -> {})
                            .on(sleep(millis(1)), _ -> {})
                            .await();
                });
        assertThat(diagnostic(trace, "D008").message())
                .contains("readExact()")
                .contains("after it had consumed 3 bytes");
    }

    @Test
    void d008_a_block_with_a_buffer_of_its_own_loses_what_it_has_read() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    DuplexStream stream = threeBytes();
                    line[0] = here() + 1;
                    select().on(async(() -> frame(stream)), _ -> {})
                            .on(sleep(millis(1)), _ -> {})
                            .await();
                });
        assertThat(diagnostic(trace, "D008").message()).contains("consumed 3 bytes");
        assertThat(diagnostic(trace, "D008").line()).isEqualTo(line[0]);
    }

    @Test
    void d008_is_not_reported_for_a_block_whose_buffer_is_outside() {
        Trace trace =
                run(() -> {
                    DuplexStream stream = threeBytes();
                    byte[] buffer = new byte[5];
                    int[] filled = {0};
                    select().on(
                                    async(() -> {
                                        while (filled[0] < 5) {
                                            filled[0] +=
                                                    stream.read(buffer, filled[0], 5 - filled[0])
                                                            .await();
                                        }
                                    }),
                                    _ -> {})
                            .on(sleep(millis(1)), _ -> {})
                            .await();
                });
        assertThat(codes(trace)).doesNotContain("D008");
    }

    @Test
    void d008_is_not_reported_for_a_read_that_has_taken_nothing() {
        Trace trace =
                run(() -> {
                    DuplexStream stream = Io.duplex(10).b();
                    select().on(stream.readExact(new byte[5]), _ -> {})
                            .on(sleep(millis(1)), _ -> {})
                            .await();
                });
        assertThat(codes(trace)).doesNotContain("D008");
    }

    @Test
    void d008_is_not_reported_for_lines_and_for_a_buffer_of_the_caller() {
        Trace trace =
                run(() -> {
                    var lines = new BufReader<>(threeBytes()).lines();
                    BytesMut own = new BytesMut();
                    var reader = new BufReader<>(threeBytes());
                    select().on(lines.nextLine(), _ -> {})
                            .on(reader.readUntil((byte) 'x', own), _ -> {})
                            .on(sleep(millis(1)), _ -> {})
                            .await();
                });
        assertThat(codes(trace)).doesNotContain("D008");
    }

    @Test
    void d008_a_line_that_is_dropped_in_the_middle_is_lost() {
        Trace trace =
                run(() -> {
                    var reader = new BufReader<>(threeBytes());
                    try {
                        timeout(millis(1), reader.readLine(new StringBuilder())).await();
                    } catch (dev.asyncworkbook.kernel.time.Elapsed late) {
                        return;
                    }
                });
        assertThat(codes(trace)).contains("D008");
    }

    @Test
    void d008_is_not_reported_for_a_task_that_ends_with_its_stream() {
        Trace trace =
                run(() -> {
                    DuplexStream stream = threeBytes();
                    var task = spawn(() -> frame(stream));
                    sleep(millis(1)).await();
                    task.abort();
                    sleep(millis(1)).await();
                });
        assertThat(codes(trace)).doesNotContain("D008");
    }

    @Test
    void d013_a_loop_that_reads_on_at_the_end() {
        Trace trace =
                run(
                        () -> {
                            Io.Duplex pipe = Io.duplex(10);
                            pipe.a().close();
                            byte[] buffer = new byte[10];
                            while (true) {
                                pipe.b().read(buffer).await();
                            }
                        },
                        new Limits(100, 1000, 1000));
        assertThat(trace.ending().end()).isEqualTo(End.STUCK);
        assertThat(diagnostic(trace, "D013").message())
                .contains("read returned 0 5 times in a row");
    }

    @Test
    void d013_is_not_reported_for_one_look_at_the_end() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(10);
                    pipe.a().close();
                    pipe.b().readToEnd().await();
                    pipe.b().read(new byte[1]).await();
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d014_a_buffered_writer_is_closed_with_bytes_in_its_buffer() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    DuplexStream stream = Io.duplex(100).a();
                    line[0] = here() + 1;
                    try (var writer = new BufWriter<>(stream)) {
                        writer.writeAll(new byte[9]).await();
                    }
                });
        assertThat(diagnostic(trace, "D014").message()).startsWith("9 bytes were in the buffer");
        assertThat(diagnostic(trace, "D014").line()).isEqualTo(line[0]);
    }

    @Test
    void d014_a_buffered_writer_is_forgotten_with_bytes_in_its_buffer() {
        Trace trace = run(() -> new BufWriter<>(Io.duplex(100).a()).writeAll(new byte[1]).await());
        assertThat(diagnostic(trace, "D014").message()).startsWith("1 byte was");
    }

    @Test
    void d014_is_not_reported_after_a_flush() {
        Trace trace =
                run(() -> {
                    try (var writer = new BufWriter<>(Io.duplex(100).a())) {
                        writer.writeAll(new byte[9]).await();
                        writer.flush().await();
                    }
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d015_the_rest_of_a_write_is_forgotten() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(4);
                    line[0] = here() + 1;
                    pipe.a().write(new byte[10]).await();
                });
        assertThat(diagnostic(trace, "D015").message())
                .isEqualTo("write took 4 of 10 bytes, and 6 bytes were never sent");
        assertThat(diagnostic(trace, "D015").line()).isEqualTo(line[0]);
    }

    @Test
    void d015_something_else_is_written_instead_of_the_rest() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(4);
                    pipe.a().write(new byte[10]).await();
                    pipe.b().read(new byte[4]).await();
                    pipe.a().writeAll(new byte[] {7, 7}).await();
                });
        assertThat(codes(trace)).contains("D015");
    }

    @Test
    void d015_is_not_reported_for_a_loop_that_writes_the_rest() {
        Trace trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(4);
                    var reading = spawn(() -> pipe.b().readExact(new byte[10]).await());
                    byte[] message = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
                    int done = 0;
                    while (done < 10) {
                        done += pipe.a().write(message, done, 10 - done).await();
                    }
                    reading.await();
                });
        assertThat(codes(trace)).isEmpty();
    }
}
