package dev.asyncworkbook.miniredis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.Talk;
import dev.asyncworkbook.miniredis.testing.TestServer;
import dev.asyncworkbook.miniredis.testing.Wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** Whatever a client sends, it gets an error or the end; the others notice nothing. */
@ParameterizedClass
@EnumSource
class HostileInputTests {

    private static final int SEEDS = 100;

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*1\r\n$-1\r\n",
                "*1\r\n:5\r\n",
                "*1\r\n+PING\r\n",
                "*1\r\n*1\r\n$4\r\nPING\r\n",
                "*-5\r\n",
                "*x\r\n",
                "*99999999999\r\n",
                "*1\r\n$-5\r\n",
                "*1\r\n$x\r\n",
                "*1\r\n$99999999999\r\n",
                "*1\r\n$999999999\r\n",
                "*1\r\n$4\r\nPINGPING",
                "*1\r\n!\r\n",
                "set \"a\r\n"
            })
    void what_is_no_request_gets_an_error_and_the_end(String sent) {
        TestServer.serve(
                network,
                server -> {
                    try (Talk hostile = server.talk()) {
                        hostile.say(sent);
                        assertThat(hostile.hearAll()).startsWith("-ERR Protocol error: ");
                    }
                    assertAlive(server);
                });
    }

    @Test
    void arrays_in_arrays_in_arrays_get_an_error_and_the_end() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk hostile = server.talk()) {
                        hostile.say("*1\r\n".repeat(33));
                        assertThat(hostile.hearAll()).startsWith("-ERR Protocol error: ");
                    }
                    assertAlive(server);
                });
    }

    @Test
    void who_says_much_more_before_it_listens_hears_the_error_all_the_same() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk hostile = server.talk()) {
                        hostile.say("*x\r\n" + "x".repeat(1 << 20));
                        assertThat(hostile.hearAll()).matches("-ERR Protocol error: .*\r\n");
                    }
                    assertAlive(server);
                });
    }

    @Test
    void a_line_that_never_ends_gets_an_error_or_the_end() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk hostile = server.talk()) {
                        sayAsFarAsPossible(hostile, "x".repeat(1 << 20));
                        assertThat(hostile.hearAll()).matches("(-ERR Protocol error: .*\r\n)?");
                    }
                    assertAlive(server);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*2", "*2\r\n$3\r\nGET", "*2\r\n$3\r\nGET\r\n$5\r\nab", "GET a"})
    void a_request_that_is_cut_off_by_the_end_is_not_done(String sent) {
        TestServer.serve(
                network,
                server -> {
                    try (Talk hostile = server.talk()) {
                        hostile.say(sent);
                        hostile.finish();
                        assertThat(hostile.hearAll()).startsWith("-ERR Protocol error: ");
                    }
                    assertAlive(server);
                });
    }

    @Test
    void who_goes_without_a_word_is_forgotten() {
        TestServer.serve(
                network,
                server -> {
                    for (int i = 0; i < 300; i++) {
                        server.talk().close();
                    }
                    assertAlive(server);
                });
    }

    @Test
    void empty_requests_are_passed_over() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange("\r\n\n*0\r\n*-1\r\n  \r\nPING\r\n", "+PONG\r\n");
                    }
                });
    }

    @Test
    void garbage_of_any_kind_leaves_the_server_alive() {
        TestServer.serve(
                network,
                server -> {
                    for (int seed = 0; seed < SEEDS; seed++) {
                        try (Talk hostile = server.talk()) {
                            sayAsFarAsPossible(hostile, garbage(new Random(seed)));
                            hostile.finish();
                            String _ = hostile.hearAll();
                        } catch (IoError cutOff) {
                            // The server need not wait for the end of it.
                        }
                        assertAlive(server);
                    }
                });
    }

    /** Requests in which some bytes were changed, taken out, or doubled. */
    private static String garbage(Random random) {
        StringBuilder bytes = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes.append(Wire.request("SET", "key" + i, "x".repeat(random.nextInt(30))));
        }
        for (int i = random.nextInt(10); i >= 0; i--) {
            int at = random.nextInt(bytes.length());
            switch (random.nextInt(3)) {
                case 0 -> bytes.setCharAt(at, (char) random.nextInt(256));
                case 1 -> bytes.deleteCharAt(at);
                default -> bytes.insert(at, "$*:-\r\n09".charAt(random.nextInt(8)));
            }
        }
        return bytes.toString();
    }

    private static void sayAsFarAsPossible(Talk hostile, String text) {
        try {
            hostile.say(text);
        } catch (IoError cutOff) {
            // It was told enough.
        }
    }

    private static void assertAlive(TestServer server) {
        try (Talk friend = server.talk()) {
            friend.exchange(Wire.request("PING"), "+PONG\r\n");
        }
    }
}
