package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code --with redis}: programs that find a server in their simulated network. */
class ServedLauncherTests {

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

    private static final String PRINTED = "got value from the server; result=world\n";
    private static final Pattern TOKEN = Pattern.compile("w2-[0-9a-f]{8}-\\S+");

    @TempDir Path state;
    private Launcher workbook = new Launcher(Path.of("."));

    @BeforeEach
    void prepare() {
        workbook = new Launcher(state);
    }

    @Test
    void a_program_finds_the_server_that_was_asked_for() {
        Launcher.Result result = workbook.runWithInput(HELLO, "run", "-", "--with", "redis");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith(PRINTED);
    }

    @Test
    void its_address_can_be_said() {
        String program = HELLO.replace("localhost:6379", "cache:7000");
        Launcher.Result result =
                workbook.runWithInput(program, "run", "-", "--with", "redis=cache:7000");
        assertThat(result.out()).startsWith(PRINTED);
    }

    @Test
    void it_is_there_in_every_schedule_and_adds_none() {
        Launcher.Result result = workbook.runWithInput(HELLO, "explore", "-", "--with", "redis");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("result=world").contains("1 schedule");
    }

    @Test
    void it_is_there_in_a_trace_and_in_its_replay() {
        Launcher.Result trace = workbook.runWithInput(HELLO, "trace", "-", "--with", "redis");
        String token =
                TOKEN.matcher(trace.out()).results().map(MatchResult::group).findFirst().orElse("");
        Launcher.Result replay =
                workbook.runWithInput(HELLO, "replay", token, "-", "--with", "redis");
        assertThat(replay.out()).startsWith(PRINTED);
    }

    @Test
    void an_unknown_server_is_wrong_usage() {
        Launcher.Result result = workbook.runWithInput(HELLO, "run", "-", "--with", "rediss");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped())
                .contains("--with rediss: there is no such server; use redis.")
                .contains("Did you mean \"redis\"?");
    }

    @Test
    void an_address_that_is_none_is_wrong_usage() {
        Launcher.Result result = workbook.runWithInput(HELLO, "run", "-", "--with", "redis=6379");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.unwrapped()).contains("\"6379\" is no address of a simulated server");
    }
}
