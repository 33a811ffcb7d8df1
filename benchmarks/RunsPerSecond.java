import static dev.asyncworkbook.kernel.Async.*;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.hooks.Hooks;
import dev.asyncworkbook.kernel.task.JoinHandle;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;

/** Runs per second of the explorer on three tasks of four yields, with and without traces. */
void main() {
    int rounds = 15;
    double[] quiet = new double[rounds];
    double[] traced = new double[rounds];
    for (int i = -5; i < rounds; i++) {
        double withoutTraces = runsPerSecond(Plan.upTo(34_000).naive().quiet());
        double withTraces = runsPerSecond(Plan.upTo(8_000).naive());
        if (i >= 0) {
            quiet[i] = withoutTraces;
            traced[i] = withTraces;
        }
    }
    report("without traces", quiet, 200_000);
    report("with traces", traced, 50_000);
}

/** By the CPU time of this thread, so that a busy machine changes little. */
double runsPerSecond(Plan plan) {
    int[] runs = {0};
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Explorer.explore(
            () -> (Body<?>) this::program,
            plan,
            Limits.DEFAULT,
            Map.of(),
            _ -> ++runs[0] < plan.maxRuns());
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return runs[0] / ((after - before) / 1e9);
}

/** What the loader weaves into a learner's code is written out here: where it calls the kernel. */
Void program() {
    var handles = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        Hooks.at(1, "main");
        handles.add(spawn(() -> {
            for (int k = 0; k < 4; k++) {
                Hooks.at(2, "main");
                yieldNow().await();
            }
        }));
    }
    for (var handle : handles) {
        Hooks.at(3, "main");
        handle.await();
    }
    return null;
}

void report(String what, double[] rates, int target) {
    Arrays.sort(rates);
    IO.println(
            "%-15s %,9.0f runs per second (median of %d, min %,.0f, max %,.0f); target %,d"
                    .formatted(
                            what,
                            rates[rates.length / 2],
                            rates.length,
                            rates[0],
                            rates[rates.length - 1],
                            target));
}
