// Sizes that a channel, a semaphore or a barrier does not take, and those that it just takes.
import dev.asyncworkbook.kernel.sync.Barrier;
import dev.asyncworkbook.kernel.sync.Semaphore;

boolean panics(Action body) {
    try {
        spawn(body).await();
        return false;
    } catch (JoinError _) {
        return true;
    }
}

void main() {
    println("mpsc 0: " + panics(() -> Mpsc.channel(0)));
    println("mpsc 1: " + panics(() -> Mpsc.channel(1)));
    println("broadcast 0: " + panics(() -> Broadcast.channel(0)));
    println("broadcast 1: " + panics(() -> Broadcast.channel(1)));
    println("barrier 0: " + panics(() -> new Barrier(0)));
    println("semaphore 0: " + panics(() -> new Semaphore(0)));
    int max = Semaphore.MAX_PERMITS;
    println("semaphore max: " + panics(() -> new Semaphore(max)));
    println("semaphore max + 1: " + panics(() -> new Semaphore(max + 1)));
    println("add beyond max: " + panics(() -> new Semaphore(max).addPermits(1)));
    println("add up to max: " + panics(() -> new Semaphore(1).addPermits(max - 1)));

    var news = Broadcast.<Integer>channel(1);
    news.tx().send(1);
    news.tx().send(2);
    try {
        news.rx().recv().await();
        println("lost one: false");
    } catch (RecvError _) {
        println("lost one: true");
    }
    println("got " + news.rx().recv().await());

    var channel = Mpsc.<Integer>channel(1);
    channel.tx().trySend(1);
    try {
        channel.tx().trySend(2);
        println("full: false");
    } catch (TrySendError _) {
        println("full: true");
    }
    if (channel.rx().recv().await() instanceof Some(var value)) {
        println("got " + value);
    }
    channel.tx().trySend(3);
    if (channel.rx().recv().await() instanceof Some(var value)) {
        println("got " + value);
    }
}
