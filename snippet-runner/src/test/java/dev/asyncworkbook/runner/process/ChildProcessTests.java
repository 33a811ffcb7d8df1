package dev.asyncworkbook.runner.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.runner.process.ChildProcess.Received;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ChildProcessTests {

    /** For a busy machine; nothing here takes that long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void a_child_that_was_killed_is_not_spoken_to_again() {
        try (ChildProcess child = ChildProcess.start(64)) {
            child.awaitReady();
            child.close();
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void the_end_of_a_child_that_was_killed_is_announced() {
        try (ChildProcess child = ChildProcess.start(64)) {
            child.awaitReady();
            child.close();
            assertThat(child.receive(PATIENCE)).isInstanceOf(Received.Lost.class);
        }
    }
}
