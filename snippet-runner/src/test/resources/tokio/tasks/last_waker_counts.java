// A future that moves to another task wakes only the task that polled it last.
Future<Void> pollTwice(String name, Future<?> future) {
    int[] polls = {0};
    Future<Void> polled =
            cx -> {
                polls[0]++;
                boolean ready = future.poll(cx).isReady();
                println("  " + name + ": poll " + polls[0] + ", ready " + ready);
                return ready ? Poll.done() : Poll.pending();
            };
    return async(() -> {
        polled.await();
        println("  " + name + " ends");
    });
}

void race(String what, Future<?> future) {
    println(what);
    var first = spawn(pollTwice("first", future));
    var second = spawn(pollTwice("second", future));
    sleep(Duration.ofMillis(30)).await();
    println("first " + first.isFinished() + ", second " + second.isFinished());
    first.abort();
    try {
        first.await();
    } catch (JoinError e) {
        println("first cancelled: " + e.isCancelled());
    }
}

void main() {
    race("a sleep", sleep(Duration.ofMillis(10)));
    var channel = Oneshot.<Integer>channel();
    spawn(() -> {
        sleep(Duration.ofMillis(10)).await();
        channel.tx().send(1);
    });
    race("a oneshot receiver", channel.rx());
    var task = spawn(sleep(Duration.ofMillis(10)));
    race("a JoinHandle", task);
}
