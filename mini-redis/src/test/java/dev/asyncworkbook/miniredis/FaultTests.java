package dev.asyncworkbook.miniredis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clients and a server in a network that is slow, cuts messages into pieces, breaks connections and
 * parts hosts from each other: a thousand times, each time otherwise.
 */
class FaultTests {

    private static final int SEEDS = 1000;
    private static final Limits LIMITS = new Limits(1_000_000, 20_000, 1 << 20);

    @Test
    void no_set_that_was_acknowledged_is_lost() {
        List<String> failures = new ArrayList<>();
        Set<List<String>> outcomes = new HashSet<>();
        Plan plan = new Plan(SwitchLevel.AWAIT, false, Plan.Mode.SAMPLED, false, 1, 0, SEEDS, 1);
        var coverage =
                Explorer.explore(
                        () -> new FaultScenario()::run,
                        plan,
                        LIMITS,
                        Map.of(),
                        trace -> {
                            outcomes.add(trace.output());
                            if (trace.ending().end() != End.COMPLETE) {
                                failures.add(told(trace));
                            }
                            return failures.isEmpty();
                        });
        assertThat(failures).isEmpty();
        assertThat(coverage.explored()).isGreaterThanOrEqualTo(SEEDS);
        assertThat(outcomes).as("what went wrong was not always the same").hasSizeGreaterThan(20);
    }

    private static String told(Trace trace) {
        return trace.ending() + " under " + trace.schedule() + ", said " + trace.output();
    }
}
