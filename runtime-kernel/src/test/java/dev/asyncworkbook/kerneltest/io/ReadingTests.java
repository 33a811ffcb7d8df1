package dev.asyncworkbook.kerneltest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.AsyncBufRead;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.BufReader;
import dev.asyncworkbook.kernel.io.BufWriter;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.io.Take;
import dev.asyncworkbook.kernel.runtime.Runtime;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What can be read from a stream, and how. */
class ReadingTests {

    private static void run(Action program) {
        try (Runtime runtime = Runtime.create()) {
            runtime.blockOn(Async.async(program));
        }
    }

    /** A stream that gives these pieces one at a time, and then its end. */
    private static AsyncRead pieces(String... pieces) {
        AsyncRead all = Io.empty();
        for (String piece : pieces) {
            Io.Duplex pipe = Io.duplex(100);
            pipe.a().writeAll(piece.getBytes(StandardCharsets.UTF_8)).await();
            pipe.a().shutdown().await();
            all = all.chain(pipe.b());
        }
        return all;
    }

    private static void assertFails(ErrorKind kind, Future<?> future) {
        assertThatThrownBy(future::await)
                .isInstanceOfSatisfying(
                        IoError.class, error -> assertThat(error.kind()).isEqualTo(kind));
    }

    @Test
    void read_exact_waits_for_all_pieces() {
        run(() -> {
            byte[] read = new byte[5];
            assertThat(pieces("he", "l", "lo!").readExact(read).await()).isEqualTo(5);
            assertThat(read).asString(StandardCharsets.UTF_8).isEqualTo("hello");
        });
    }

    @Test
    void the_end_before_all_has_come_is_unexpected() {
        run(() -> assertFails(ErrorKind.UNEXPECTED_EOF, pieces("abc").readExact(new byte[4])));
    }

    @Test
    void read_to_end_joins_all_pieces() {
        run(() -> {
            assertThat(pieces("a", "bc", "d").readToString().await()).isEqualTo("abcd");
            assertThat(pieces("a", "bc").readToEnd().await()).hasSize(3);
            BytesMut into = BytesMut.from("x");
            assertThat(pieces("a", "bc").readToEnd(into).await()).isEqualTo(3);
            assertThat(into.toText()).isEqualTo("xabc");
        });
    }

    @Test
    void a_text_that_is_no_utf8_is_refused() {
        run(() -> {
            Io.Duplex pipe = Io.duplex(10);
            pipe.a().writeAll(new byte[] {(byte) 0xC3, 0x28}).await();
            pipe.a().close();
            assertFails(ErrorKind.INVALID_DATA, pipe.b().readToString());
        });
    }

    @Test
    void numbers_come_as_they_were_written() {
        run(() -> {
            Io.Duplex pipe = Io.duplex(100);
            pipe.a().writeU8(200).await();
            pipe.a().writeI16((short) -2).await();
            pipe.a().writeU16Le(0xFFFE).await();
            pipe.a().writeU32(0xFFFF_FFFEL).await();
            pipe.a().writeI64Le(-5).await();
            pipe.a().writeF64(1.5).await();
            assertThat(pipe.b().readU8().await()).isEqualTo(200);
            assertThat(pipe.b().readI16().await()).isEqualTo((short) -2);
            assertThat(pipe.b().readU16Le().await()).isEqualTo(0xFFFE);
            assertThat(pipe.b().readU32().await()).isEqualTo(0xFFFF_FFFEL);
            assertThat(pipe.b().readI64Le().await()).isEqualTo(-5);
            assertThat(pipe.b().readF64().await()).isEqualTo(1.5);
        });
    }

    @Test
    void the_highest_byte_comes_first_unless_the_name_says_otherwise() {
        run(() -> {
            Io.Duplex pipe = Io.duplex(10);
            pipe.a().writeU16(0x0102).await();
            pipe.a().writeU16Le(0x0102).await();
            byte[] read = new byte[4];
            pipe.b().readExact(read).await();
            assertThat(read).containsExactly(1, 2, 2, 1);
        });
    }

    @Test
    void take_ends_behind_so_many_bytes() {
        run(() -> {
            AsyncRead stream = pieces("hello", "world");
            Take taken = stream.take(7);
            assertThat(taken.readToString().await()).isEqualTo("hellowo");
            assertThat(taken.limit()).isZero();
            assertThat(stream.readToString().await()).isEqualTo("rld");
        });
    }

    @Test
    void lines_end_with_either_end_of_a_line_and_with_the_stream() {
        run(() -> {
            var lines = new BufReader<>(pieces("one\ntw", "o\r\n\nlast")).lines();
            assertThat(lines.nextLine().await()).isEqualTo(new Some<>("one"));
            assertThat(lines.nextLine().await()).isEqualTo(new Some<>("two"));
            assertThat(lines.nextLine().await()).isEqualTo(new Some<>(""));
            assertThat(lines.next().await()).isEqualTo(new Some<>("last"));
            assertThat(lines.nextLine().await()).isEqualTo(new None<>());
        });
    }

    @Test
    void read_line_keeps_the_end_of_the_line() {
        run(() -> {
            var reader = new BufReader<>(2, pieces("one\ntwo"));
            StringBuilder line = new StringBuilder();
            assertThat(reader.readLine(line).await()).isEqualTo(4);
            assertThat(reader.readLine(line).await()).isEqualTo(3);
            assertThat(line).hasToString("one\ntwo");
            assertThat(reader.readLine(line).await()).isZero();
        });
    }

    @Test
    void read_until_stops_behind_the_byte() {
        run(() -> {
            var reader = new BufReader<>(pieces("a;b", "c;d"));
            BytesMut into = new BytesMut();
            assertThat(reader.readUntil((byte) ';', into).await()).isEqualTo(2);
            assertThat(reader.readUntil((byte) ';', into).await()).isEqualTo(3);
            assertThat(into.toText()).isEqualTo("a;bc;");
        });
    }

    @Test
    void split_gives_what_is_between() {
        run(() -> {
            var parts = new BufReader<>(pieces("a;b", "c")).split((byte) ';');
            assertThat(parts.nextSegment().await())
                    .isInstanceOfSatisfying(
                            Some.class,
                            some -> assertThat(some.value()).isEqualTo(new byte[] {'a'}));
            assertThat(parts.nextSegment().await()).isInstanceOf(Some.class);
            assertThat(parts.nextSegment().await()).isInstanceOf(None.class);
        });
    }

    @Test
    void what_is_shown_stays_until_it_is_consumed() {
        run(() -> {
            AsyncBufRead reader = new BufReader<>(pieces("abc"));
            assertThat(reader.fillBuf().await().remaining()).isEqualTo(3);
            reader.consume(1);
            assertThat(reader.fillBuf().await().get(reader.fillBuf().await().position()))
                    .isEqualTo((byte) 'b');
        });
    }

    @Test
    void a_large_read_goes_past_an_empty_buffer() {
        run(() -> {
            var reader = new BufReader<>(4, pieces("abcdefgh"));
            assertThat(reader.read(new byte[8]).await()).isEqualTo(8);
            assertThat(reader.buffer()).isEmpty();
        });
    }

    @Test
    void a_buffered_writer_writes_when_it_is_full_or_flushed() {
        run(() -> {
            Io.Duplex pipe = Io.duplex(100);
            var writer = new BufWriter<>(4, pipe.a());
            writer.writeAll(new byte[3]).await();
            assertThat(writer.buffer()).hasSize(3);
            writer.writeAll(new byte[2]).await();
            assertThat(pipe.b().read(new byte[100]).await()).isEqualTo(3);
            writer.flush().await();
            assertThat(pipe.b().read(new byte[100]).await()).isEqualTo(2);
            assertThat(writer.buffer()).isEmpty();
        });
    }

    @Test
    void a_shutdown_flushes() {
        run(() -> {
            Io.Duplex pipe = Io.duplex(100);
            var writer = new BufWriter<>(pipe.a());
            writer.writeAll(new byte[3]).await();
            writer.shutdown().await();
            assertThat(pipe.b().readToEnd().await()).hasSize(3);
        });
    }

    @Test
    void endless_streams_end_where_they_are_told_to() {
        run(() -> {
            assertThat(Io.repeat('x').take(3).readToString().await()).isEqualTo("xxx");
            assertThat(Io.empty().read(new byte[1]).await()).isZero();
            assertThat(Io.copy(Io.repeat(1).take(100_000), Io.sink()).await()).isEqualTo(100_000);
        });
    }

    @Test
    void a_lambda_is_a_reader() {
        run(() -> {
            AsyncRead ones =
                    (_, into) -> {
                        into.put((byte) 1);
                        return dev.asyncworkbook.kernel.Poll.done();
                    };
            byte[] read = new byte[3];
            ones.readExact(read).await();
            assertThat(read).containsExactly(1, 1, 1);
        });
    }
}
