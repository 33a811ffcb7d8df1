package dev.asyncworkbook.miniredis.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.miniredis.testing.RedisPrograms;
import dev.asyncworkbook.miniredis.testing.ServerThread;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Redis's own client with our server. */
class RedisCliTests {

    private static final ServerThread SERVER = ServerThread.start();

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static String cli(String input, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "-p";
        all[1] = Integer.toString(SERVER.port());
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return RedisPrograms.run(input, "redis-cli", all);
    }

    @Test
    void one_command_is_answered() {
        assertThat(cli("", "set", "hello", "world")).isEqualTo("OK\n");
        assertThat(cli("", "get", "hello")).isEqualTo("world\n");
    }

    @Test
    void commands_from_standard_input_are_answered_in_order() {
        assertThat(cli("set n 5\nincr n\nincr n\nget n\n")).isEqualTo("OK\n6\n7\n7\n");
    }

    @Test
    void protocol_version_3_is_refused_and_version_2_goes_on() {
        assertThat(cli("", "-3", "ping"))
                .contains("NOPROTO unsupported protocol version")
                .endsWith("PONG\n");
    }

    @Test
    void many_commands_can_be_piped_in_as_they_are() {
        StringBuilder commands = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            commands.append("SET key").append(i).append(" value\r\n");
        }
        assertThat(cli(commands.toString(), "--pipe")).contains("errors: 0, replies: 10000");
    }

    @Test
    void messages_are_published() {
        assertThat(cli("", "publish", "nobody", "hello")).isEqualTo("0\n");
    }

    @Test
    void the_information_names_the_keys() {
        assertThat(cli("", "info")).contains("server_name:mini-redis", "db0:keys=");
    }
}
