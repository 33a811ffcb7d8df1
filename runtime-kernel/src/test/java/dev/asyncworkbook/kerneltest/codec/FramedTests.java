package dev.asyncworkbook.kerneltest.codec;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.codec.Framed;
import dev.asyncworkbook.kernel.codec.FramedRead;
import dev.asyncworkbook.kernel.codec.FramedWrite;
import dev.asyncworkbook.kernel.codec.LinesCodec;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.net.sim.Network;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** Frames that go through streams. */
class FramedTests {

    @Test
    void frames_come_as_they_were_sent() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(100);
                            var here = new Framed<>(pipe.a(), new LinesCodec());
                            var there = new Framed<>(pipe.b(), new LinesCodec());
                            here.send("one").await();
                            here.send("two").await();
                            here.shutdown().await();
                            println(there.next().await() + " " + there.next().await());
                            println(there.next().await());
                        }))
                .containsExactly("Some[value=one] Some[value=two]", "None[]");
    }

    @Test
    void every_way_to_cut_the_bytes_gives_the_same_frames() {
        assertThat(
                        outcomes(() -> {
                            Network.current().shortReads(true);
                            TcpListener listener = TcpListener.bind("127.0.0.1:80").await();
                            TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                            client.writeAll("ab\nc\n".getBytes(StandardCharsets.UTF_8)).await();
                            client.close();
                            TcpStream server = listener.accept().await().stream();
                            var frames = new FramedRead<>(server, new LinesCodec());
                            while (frames.next().await() instanceof Some(String line)) {
                                println(line);
                            }
                        }))
                .containsExactly("ab,c");
    }

    @Test
    void a_next_that_is_dropped_loses_nothing() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(100);
                            var frames = new FramedRead<>(pipe.b(), new LinesCodec());
                            pipe.a().writeAll(new byte[] {'a'}).await();
                            select().on(frames.next(), _ -> println("too early"))
                                    .on(sleep(millis(1)), _ -> println("tick"))
                                    .await();
                            pipe.a().writeAll(new byte[] {'b', '\n'}).await();
                            println(frames.next().await());
                        }))
                .containsExactly("tick", "Some[value=ab]");
    }

    @Test
    void a_fed_frame_is_written_by_the_flush() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(100);
                            var frames = new FramedWrite<>(pipe.a(), new LinesCodec());
                            frames.feed("one").await();
                            println(frames.writeBuffer().len());
                            frames.flush().await();
                            println(pipe.b().read(new byte[100]).await());
                        }))
                .containsExactly("4", "4");
    }

    @Test
    void a_sender_waits_when_nobody_reads() {
        assertThat(
                        output(() -> {
                            Io.Duplex pipe = Io.duplex(10);
                            var frames = new FramedWrite<>(pipe.a(), new LinesCodec());
                            frames.setBackpressureBoundary(10);
                            int[] fed = {0};
                            var feeding =
                                    spawn(() -> {
                                        while (true) {
                                            frames.feed("123456789").await();
                                            fed[0]++;
                                        }
                                    });
                            for (int i = 0; i < 10; i++) {
                                yieldNow().await();
                            }
                            println(fed[0]);
                            feeding.abort();
                        }))
                .containsExactly("2");
    }

    @Test
    void a_clean_end_is_none_and_leaves_nothing_to_say() {
        var trace =
                run(() -> {
                    Io.Duplex pipe = Io.duplex(10);
                    pipe.a().close();
                    var frames = new FramedRead<>(pipe.b(), new LinesCodec());
                    assertThat(frames.next().await()).isEqualTo(new None<>());
                });
        assertThat(codes(trace)).isEmpty();
    }
}
