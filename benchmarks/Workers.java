import static dev.asyncworkbook.kernel.Async.*;

import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.ArrayList;
import java.util.Arrays;

/** How much faster two workers finish tasks that compute than one does. */
void main() {
    int rounds = 11;
    double[] ratios = new double[rounds];
    for (int i = -3; i < rounds; i++) {
        double one = nanos(1);
        double two = nanos(2);
        if (i >= 0) {
            ratios[i] = one / two;
        }
    }
    Arrays.sort(ratios);
    IO.println(
            "two workers are %.2f times as fast as one (median of %d, min %.2f, max %.2f); target 1.8"
                    .formatted(ratios[rounds / 2], rounds, ratios[0], ratios[rounds - 1]));
}

/** The time that 64 independent tasks take. */
double nanos(int workers) {
    try (var runtime = Builder.newMultiThread().workerThreads(workers).build()) {
        long before = System.nanoTime();
        runtime.blockOn(
                async(() -> {
                    var handles = new ArrayList<JoinHandle<Long>>();
                    for (int i = 0; i < 64; i++) {
                        handles.add(
                                spawn(() -> {
                                    long sum = 0;
                                    for (int turn = 0; turn < 10; turn++) {
                                        sum += compute();
                                        yieldNow().await();
                                    }
                                    return sum;
                                }));
                    }
                    for (var handle : handles) {
                        handle.await();
                    }
                }));
        return System.nanoTime() - before;
    }
}

/** About half a millisecond of arithmetic. */
long compute() {
    long x = 1;
    for (int i = 0; i < 500_000; i++) {
        x = x * 6364136223846793005L + 1442695040888963407L;
    }
    return x;
}
