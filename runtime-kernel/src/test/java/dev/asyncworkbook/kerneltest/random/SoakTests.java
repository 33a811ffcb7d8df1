package dev.asyncworkbook.kerneltest.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

/** A short soak; {@code benchmarks/soak} makes a long one. */
class SoakTests {

    private static final Duration LENGTH = Duration.ofSeconds(8);

    @Test
    void crowds_of_programs_on_several_threads_lose_nothing_and_leave_nothing() {
        assertThat(Soak.forSome(LENGTH, new Random().nextLong())).isEmpty();
    }
}
