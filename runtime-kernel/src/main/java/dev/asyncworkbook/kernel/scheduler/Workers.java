package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.multi.Driver;
import dev.asyncworkbook.kernel.multi.Idle;
import dev.asyncworkbook.kernel.multi.Injector;
import dev.asyncworkbook.kernel.multi.Parker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * The workers of a multi-thread runtime: who has which tasks, who sleeps, who waits for the clock.
 * Any thread may use it.
 */
final class Workers {

    private final MultiThread scheduler;
    private final List<Core> cores;
    private final Injector<Task<?>> injector = new Injector<>();
    private final Idle idle;
    private final ThreadGroup threadGroup = Thread.currentThread().getThreadGroup();

    /**
     * What one of those that sleep sleeps at; the others sleep at their parkers. Written once, when
     * there is a network.
     */
    private volatile Driver driver = new Parker();

    /** Who sleeps at the driver. */
    private final AtomicReference<@Nullable Core> driving = new AtomicReference<>();

    /** How many threads there are, those included that have handed on their core. */
    private final AtomicInteger threads = new AtomicInteger();

    /** The threads of tasks that block in place. */
    private final Set<Thread> blocking = ConcurrentHashMap.newKeySet();

    private final CountDownLatch end = new CountDownLatch(1);

    Workers(MultiThread scheduler, int count) {
        this.scheduler = scheduler;
        idle = new Idle(count);
        cores = IntStream.range(0, count).mapToObj(i -> new Core(i, injector)).toList();
    }

    void start() {
        cores.forEach(this::handOn);
        new StallDetector(scheduler, this, end).start();
    }

    /** Gives a core to a new thread. */
    void handOn(Core core) {
        threads.incrementAndGet();
        WorkerThread worker = new WorkerThread(scheduler, this, core);
        Thread thread =
                new BlockingThread.KernelThread(
                        worker, scheduler.settings().threadName() + "-" + core.number);
        thread.setDaemon(true);
        thread.start();
    }

    void enqueue(Task<?> task) {
        Worker worker = Worker.current();
        Core core = worker.scheduler == scheduler ? worker.core : null;
        if (core == null) {
            injector.push(task);
            notifyOne();
        } else if (core.add(task, worker.task == null || worker.task == task)) {
            notifyOne();
        }
    }

    /** Wakes one that sleeps, unless somebody searches for work anyway. */
    void notifyOne() {
        int number = idle.workerToNotify();
        if (number != Idle.NOBODY) {
            wake(cores.get(number));
        }
    }

    /** Wakes one if there is anything to do. */
    void notifyIfWorkIsLeft() {
        if (!injector.isEmpty() || cores.stream().anyMatch(core -> !core.queue.isEmpty())) {
            notifyOne();
        }
    }

    private void wake(Core core) {
        core.parker.wakeup();
        if (driving.get() == core) {
            driver.wakeup();
        }
    }

    void wakeAll() {
        cores.forEach(this::wake);
    }

    /** From now on one of those that sleep sleeps here; who sleeps at the old one is sent on. */
    void sleepAt(Driver next) {
        Driver before = driver;
        driver = next;
        before.wakeup();
    }

    /** Lets the thread of a core sleep, until it is woken or, for one of them, there is news. */
    void sleep(Core core) {
        if (!driving.compareAndSet(null, core)) {
            core.parker.poll(Long.MAX_VALUE);
            return;
        }
        try {
            Driver here = driver; // before the look at the wake: who wakes later knows no older one
            boolean woken = core.parker.takeWakeup();
            scheduler.clock().sleepAt(here, woken ? 0 : Long.MAX_VALUE);
        } finally {
            driving.set(null);
        }
    }

    /** Looks for news, and for timers that are due, unless somebody sleeps until there are any. */
    void lookAtDriver(Core core) {
        if (driving.compareAndSet(null, core)) {
            try {
                scheduler.clock().sleepAt(driver, 0);
            } finally {
                driving.set(null);
            }
        }
    }

    /** Told by a worker that has nothing to do. */
    void fellAsleep() {
        if (idle.allAsleep()) {
            scheduler.allAsleep();
        }
    }

    /** Whether all sleep and there is nothing to do. Under the lock. */
    boolean areIdle() {
        return idle.allAsleep()
                && injector.isEmpty()
                && cores.stream().allMatch(Core::isEmpty)
                && !anyThreadBeside();
    }

    /** Whether a task blocks a thread that has handed on its core. */
    private boolean anyThreadBeside() {
        return threads.get() > cores.size();
    }

    /** Told by a thread that ends; the last one drops the tasks that are left. */
    void ended(Thread carrier) {
        if (threads.decrementAndGet() == 0) {
            for (Task<?> task : scheduler.alive()) {
                task.thread(scheduler).run(carrier, () -> Dropping.all(List.of(task)));
            }
            scheduler.workersEnded();
            end.countDown();
        } else {
            fellAsleep();
        }
    }

    /** Waits until there is no worker any more, or the time has passed; whether there is none. */
    boolean awaitEnd(long nanos) {
        try {
            return end.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return end.getCount() == 0;
        }
    }

    Set<Thread> blocking() {
        return blocking;
    }

    Idle idle() {
        return idle;
    }

    List<Core> cores() {
        return cores;
    }

    Core core(int number) {
        return cores.get(number);
    }

    int count() {
        return cores.size();
    }

    int queued() {
        return injector.size();
    }

    ThreadGroup threadGroup() {
        return threadGroup;
    }
}
