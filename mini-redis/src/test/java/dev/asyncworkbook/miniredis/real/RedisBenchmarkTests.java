package dev.asyncworkbook.miniredis.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.miniredis.testing.RedisPrograms;
import dev.asyncworkbook.miniredis.testing.ServerThread;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Redis's own load, on 50 connections. It checks the answers; how fast they come is no matter. */
class RedisBenchmarkTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "16, 1", "1, 2", "16, 2"})
    void the_load_is_borne_with_so_many_requests_at_a_time_by_so_many_workers(
            int pipelined, int workers) {
        try (ServerThread server = ServerThread.start(workers)) {
            String report =
                    RedisPrograms.run(
                            "",
                            "redis-benchmark",
                            "-p",
                            Integer.toString(server.port()),
                            "-c",
                            "50",
                            "-n",
                            "20000",
                            "-t",
                            "ping,set,get,incr,mset",
                            "-P",
                            Integer.toString(pipelined),
                            "--csv");
            assertThat(report)
                    .contains("\"PING_INLINE\"", "\"PING_MBULK\"", "\"SET\"", "\"GET\"", "\"INCR\"")
                    .doesNotContainIgnoringCase("error")
                    .doesNotContain("WARNING");
        }
    }
}
