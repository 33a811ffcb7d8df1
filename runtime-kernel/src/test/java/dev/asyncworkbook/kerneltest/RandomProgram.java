package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Programs of a few tasks over locks, a channel and timers, written so that none can deadlock: one
 * lock at a time, a receiver that always drains, senders that always close.
 */
final class RandomProgram {

    private enum Step {
        YIELD,
        SLEEP,
        LOCK,
        SEND
    }

    private RandomProgram() {}

    static Action generate(Random random) {
        List<List<Step>> tasks = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            tasks.add(
                    random.ints(random.nextInt(1, 6), 0, Step.values().length)
                            .mapToObj(step -> Step.values()[step])
                            .toList());
        }
        int capacity = random.nextInt(1, 4);
        return () -> run(tasks, capacity);
    }

    private static void run(List<List<Step>> tasks, int capacity) {
        var lock = new Mutex<>(0);
        var channel = Mpsc.<String>channel(capacity);
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < tasks.size(); i++) {
            List<Step> steps = tasks.get(i);
            var tx = channel.tx().copy();
            String name = "task " + i;
            handles.add(
                    spawn(() -> {
                        try (tx) {
                            for (Step step : steps) {
                                perform(step, name, lock, tx);
                            }
                        }
                    }));
        }
        channel.tx().close();
        while (channel.rx().recv().await() instanceof Some<String>(var text)) {
            println(text);
        }
        handles.forEach(JoinHandle::await);
    }

    private static void perform(
            Step step, String name, Mutex<Integer> lock, Mpsc.Sender<String> tx) {
        switch (step) {
            case YIELD -> yieldNow().await();
            case SLEEP -> sleep(Duration.ofMillis(1)).await();
            case SEND -> tx.send(name).await();
            case LOCK -> {
                try (var guard = lock.lock().await()) {
                    int value = guard.get();
                    yieldNow().await();
                    guard.set(value + 1);
                }
            }
        }
    }
}
