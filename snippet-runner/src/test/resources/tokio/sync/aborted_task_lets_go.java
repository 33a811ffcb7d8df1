// Whatever an aborted task holds is given back, the last first, and only when it is really dropped.
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Semaphore;

record Noisy(String name) implements AutoCloseable {

    @Override
    public void close() {
        println("drops " + name);
    }
}

boolean isLocked(Mutex<?> lock) {
    if (lock.tryLock() instanceof Some(var guard)) {
        guard.close();
        return false;
    }
    return true;
}

void main() {
    var lock = new Mutex<>(0);
    var sem = new Semaphore(3);
    var channel = Mpsc.<Integer>channel(2);
    var question = Oneshot.<Integer>channel();
    var news = Broadcast.<Integer>channel(2);
    var state = Watch.channel(0);

    var task =
            spawn(() -> {
                try (var _ = new Noisy("outer");
                        var _ = news.rx();
                        var _ = state.rx();
                        var _ = question.tx();
                        var _ = channel.tx();
                        var _ = sem.acquireMany(2).await();
                        var guard = lock.lock().await()) {
                    guard.set(1);
                    try (var _ = new Noisy("inner")) {
                        sleep(Duration.ofSeconds(3600)).await();
                        println("never printed");
                    }
                }
            });
    var waiter =
            spawn(() -> {
                try (var guard = lock.lock().await()) {
                    println("waiter has " + guard.get());
                }
            });
    sleep(Duration.ofMillis(1)).await();
    println("permits " + sem.availablePermits() + ", listeners " + news.tx().receiverCount());
    println("locked " + isLocked(lock) + ", observed " + !state.tx().isClosed());
    task.abort();
    println("aborted, finished " + task.isFinished());
    println("permits " + sem.availablePermits() + ", listeners " + news.tx().receiverCount());
    try {
        task.await();
    } catch (JoinError error) {
        println("cancelled " + error.isCancelled());
    }
    println("permits " + sem.availablePermits() + ", listeners " + news.tx().receiverCount());
    println("observed " + !state.tx().isClosed());
    waiter.await();
    println("no sender " + (channel.rx().recv().await() instanceof None));
    try {
        question.rx().await();
        println("no answer false");
    } catch (RecvError _) {
        println("no answer true");
    }
}
