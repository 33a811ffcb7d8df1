// A task is aborted at every kind of wait, and what it waited for is unharmed.
import dev.asyncworkbook.kernel.sync.Barrier;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.sync.RwLock;
import dev.asyncworkbook.kernel.sync.Semaphore;

void stop(String name, JoinHandle<?> task) {
    yieldNow().await();
    task.abort();
    try {
        task.await();
    } catch (JoinError e) {
        println(name + ": " + e.isCancelled());
    }
}

void main() {
    var mutex = new Mutex<>(1);
    var held = mutex.lock().await();
    stop(
            "lock",
            spawn(() -> {
                try (var value = mutex.lock().await()) {
                    value.set(value.get() + 1);
                }
            }));
    held.close();
    if (mutex.tryLock() instanceof Some(var guard)) {
        println("  free: true");
        guard.close();
    }

    var rw = new RwLock<>(1);
    var read = rw.read().await();
    stop(
            "write",
            spawn(() -> {
                try (var value = rw.write().await()) {
                    value.set(value.get() + 1);
                }
            }));
    if (rw.tryRead() instanceof Some(var guard)) {
        println("  readable: true");
        guard.close();
    }
    read.close();

    var semaphore = new Semaphore(1);
    stop("acquire 2", spawn(() -> semaphore.acquireMany(2).await().close()));
    println("  permits " + semaphore.availablePermits());

    var channel = Mpsc.<Integer>channel(1);
    var tx = channel.tx();
    var rx = channel.rx();
    tx.send(1).await();
    stop(
            "send",
            spawn(() -> {
                try (var t = tx.copy()) {
                    t.send(2).await();
                }
            }));
    try {
        if (rx.recv().await() instanceof Some(var first)) {
            println("  received Some(" + first + ")");
        }
        rx.tryRecv();
    } catch (TryRecvError.Empty _) {
        println("  then Err(Empty)");
    }
    stop(
            "recv",
            spawn(() -> {
                try (rx) {
                    rx.recv().await();
                }
            }));
    println("  closed: " + tx.isClosed());

    var once = Oneshot.<Integer>channel();
    stop("oneshot", spawn(() -> once.rx().await()));
    try {
        once.tx().send(7);
    } catch (SendError e) {
        println("  refused Err(" + e.value() + ")");
    }

    var news = Broadcast.<Integer>channel(4);
    stop(
            "broadcast",
            spawn(() -> {
                try (var mine = news.rx()) {
                    mine.recv().await();
                }
            }));
    println("  receivers " + news.tx().receiverCount());

    var state = Watch.channel(0);
    stop(
            "watch",
            spawn(() -> {
                try (var mine = state.rx()) {
                    mine.changed().await();
                }
            }));
    println("  receivers " + state.tx().receiverCount());

    var notify = new Notify();
    var task = spawn(() -> notify.notified().await());
    yieldNow().await();
    notify.notifyOne();
    task.abort();
    try {
        task.await();
    } catch (JoinError e) {
        println("notified: " + e.isCancelled());
    }
    timeout(Duration.ofMillis(1), notify.notified()).await();
    println("  the permit was passed on");

    var barrier = new Barrier(2);
    stop("barrier", spawn(() -> barrier.arriveAndWait().await()));
    println("  leader: " + barrier.arriveAndWait().await().isLeader());

    var inner = spawn(sleep(Duration.ofMillis(5)));
    stop("join handle", spawn(() -> inner.await()));
    println("  inner finished: " + inner.isFinished());
    stop("pending", spawn(cx -> Poll.pending()));
    stop(
            "yield",
            spawn(() -> {
                while (true) yieldNow().await();
            }));
}
