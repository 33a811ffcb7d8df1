package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code workbook mini-redis} and {@code workbook redis-cli}. */
class MiniRedisLauncherTests {

    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern LISTENS =
            Pattern.compile("mini-redis listens on 127\\.0\\.0\\.1:(\\d+); Ctrl-C ends it\\.");

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    /** What a test does while a server runs. */
    @FunctionalInterface
    private interface Visit {
        void at(String port, Process server) throws Exception;
    }

    /** Starts a server at a free port; ends it, if the visit has not. */
    private void serve(Visit visit) throws Exception {
        serve("1", visit);
    }

    private void serve(String workers, Visit visit) throws Exception {
        Process server = workbook.start("mini-redis", "--port", "0", "--workers", workers);
        try {
            String line = server.inputReader().readLine();
            Matcher told = LISTENS.matcher(line);
            assertThat(told.matches()).as(line).isTrue();
            visit.at(told.group(1), server);
        } finally {
            server.destroy();
            assertThat(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void signal(Process process, String name) throws IOException {
        List<String> kill = List.of("kill", "-" + name, Long.toString(process.pid()));
        int exit = new ProcessBuilder(kill).start().onExit().join().exitValue();
        assertThat(exit).isZero();
    }

    @Test
    void our_client_talks_to_our_server() throws Exception {
        serve((port, _) -> {
            Launcher.Result set = workbook.run("redis-cli", "-p", port, "set", "a", "-1");
            assertThat(set.out()).isEqualTo("OK\n");
            assertThat(set.exit()).isZero();
            Launcher.Result get = workbook.run("redis-cli", "-p", port, "get", "a");
            assertThat(get.out()).isEqualTo("-1\n");
            Launcher.Result wrong = workbook.run("redis-cli", "-p", port, "get");
            assertThat(wrong.exit()).isEqualTo(1);
            assertThat(wrong.out()).startsWith("ERR wrong number of arguments");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void ctrl_c_ends_the_server_with_exit_code_0(String workers) throws Exception {
        serve(
                workers,
                (_, server) -> {
                    signal(server, "INT");
                    assertThat(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                    assertThat(server.exitValue()).isZero();
                    BufferedReader rest = server.inputReader();
                    assertThat(rest.readLine()).isEqualTo("mini-redis has ended.");
                });
    }

    @Test
    void a_port_that_is_taken_is_one_sentence_with_what_to_do() throws Exception {
        serve((port, _) -> {
            Launcher.Result second = workbook.run("mini-redis", "--port", port);
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.out()).isEmpty();
            assertThat(second.unwrapped())
                    .contains("the address 127.0.0.1:" + port + " is in use")
                    .contains("--port");
        });
    }

    @Test
    void without_a_server_the_client_says_how_to_start_one() throws Exception {
        String[] free = {""};
        serve((port, _) -> free[0] = port);
        Launcher.Result result = workbook.run("redis-cli", "-p", free[0], "ping");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains("workbook mini-redis");
    }

    @Test
    void a_port_that_is_none_is_wrong_usage() {
        assertThat(workbook.run("mini-redis", "--port", "65536").exit()).isEqualTo(2);
        assertThat(workbook.run("mini-redis", "--port", "x").exit()).isEqualTo(2);
        assertThat(workbook.run("redis-cli").exit()).isEqualTo(2);
        assertThat(workbook.run("mini-redis", "--workers", "0").exit()).isEqualTo(2);
    }

    @Test
    void a_program_can_use_the_client() {
        String program =
                """
                import dev.asyncworkbook.kernel.net.TcpListener;
                import dev.asyncworkbook.kernel.sync.CancellationToken;
                import dev.asyncworkbook.miniredis.client.Client;
                import dev.asyncworkbook.miniredis.server.Server;

                void main() {
                    var stop = new CancellationToken();
                    var listener = TcpListener.bind("127.0.0.1:6379").await();
                    var server = spawn(Server.run(listener, stop.cancelled()));
                    try (var client = Client.connect("127.0.0.1:6379").await()) {
                        client.set("hello", "world").await();
                        println(client.exists("hello").await());
                    }
                    stop.cancel();
                    server.await();
                }
                """;
        Launcher.Result result = workbook.runWithInput(program, "run", "-");
        assertThat(result.out()).startsWith("1\n");
        assertThat(result.exit()).isZero();
    }
}
