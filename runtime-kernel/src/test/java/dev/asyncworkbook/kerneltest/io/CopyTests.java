package dev.asyncworkbook.kerneltest.io;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.io.BufReader;
import dev.asyncworkbook.kernel.io.BufWriter;
import dev.asyncworkbook.kernel.io.Io;

import org.junit.jupiter.api.Test;

/** Copying from stream to stream. */
class CopyTests {

    @Test
    void a_copy_ends_with_its_source_and_counts() {
        assertThat(
                        output(() -> {
                            Io.Duplex in = Io.duplex(7);
                            Io.Duplex out = Io.duplex(5);
                            spawn(() -> {
                                in.a().writeAll(new byte[100]).await();
                                in.a().shutdown().await();
                            });
                            var copying = spawn(() -> Io.copy(in.b(), out.a()).await());
                            println(out.b().readExact(new byte[100]).await());
                            println(copying.await());
                        }))
                .containsExactly("100", "100");
    }

    @Test
    void a_copy_reads_no_further_than_the_writer_takes() {
        assertThat(
                        output(() -> {
                            Io.Duplex in = Io.duplex(10);
                            Io.Duplex out = Io.duplex(10);
                            var copying = spawn(() -> Io.copy(in.b(), out.a()).await());
                            int written = 0;
                            for (int i = 0; i < 100; i++) {
                                yieldNow().await();
                                var waiting = spawn(() -> in.a().write(new byte[10]).await());
                                yieldNow().await();
                                written += waiting.isFinished() ? waiting.await() : 0;
                                waiting.abort();
                            }
                            println(written <= 40);
                            copying.abort();
                        }))
                .containsExactly("true");
    }

    @Test
    void a_copy_flushes_what_it_has_when_its_source_has_nothing() {
        assertThat(
                        output(() -> {
                            Io.Duplex in = Io.duplex(10);
                            Io.Duplex out = Io.duplex(10);
                            var copying =
                                    spawn(() -> Io.copy(in.b(), new BufWriter<>(out.a())).await());
                            in.a().writeAll(new byte[3]).await();
                            println(out.b().read(new byte[9]).await());
                            in.a().close();
                            println(copying.await());
                        }))
                .containsExactly("3", "3");
    }

    @Test
    void a_proxy_passes_both_ends_on() {
        assertThat(
                        output(() -> {
                            Io.Duplex left = Io.duplex(8);
                            Io.Duplex right = Io.duplex(8);
                            var proxy =
                                    spawn(() -> Io.copyBidirectional(left.b(), right.a()).await());
                            left.a().writeAll(new byte[5]).await();
                            left.a().shutdown().await();
                            println(right.b().readToEnd().await().length);
                            right.b().writeAll(new byte[3]).await();
                            right.b().shutdown().await();
                            println(left.a().readToEnd().await().length);
                            println(proxy.await());
                        }))
                .containsExactly("5", "3", "Copied[aToB=5, bToA=3]");
    }

    @Test
    void a_copy_of_a_buffer_takes_what_was_read_before() {
        assertThat(
                        output(() -> {
                            Io.Duplex in = Io.duplex(10);
                            Io.Duplex out = Io.duplex(10);
                            in.a().writeAll(new byte[4]).await();
                            in.a().shutdown().await();
                            var reader = new BufReader<>(in.b());
                            reader.fillBuf().await();
                            println(Io.copyBuf(reader, out.a()).await());
                            println(out.b().read(new byte[9]).await());
                        }))
                .containsExactly("4", "4");
    }
}
