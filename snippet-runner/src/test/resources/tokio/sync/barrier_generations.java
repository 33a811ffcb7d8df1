// The last to arrive leads; those who gave up waiting still count; a barrier can be used again.
import dev.asyncworkbook.kernel.sync.Barrier;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

boolean passes(Barrier barrier) {
    try {
        timeout(ms(5), barrier.arriveAndWait()).await();
        return true;
    } catch (Elapsed _) {
        return false;
    }
}

void main() {
    var start = Instant.now();
    var barrier = new Barrier(3);
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 3; n++) {
        int i = n;
        tasks.add(
                spawn(() -> {
                    for (int round = 0; round < 2; round++) {
                        sleep(ms(10 * (3 - i) + round)).await();
                        boolean leads = barrier.arriveAndWait().await().isLeader();
                        sleep(ms(i)).await();
                        long now = start.elapsed().toMillis();
                        println(now + " task " + i + " round " + round + " leads " + leads);
                    }
                }));
    }
    for (var task : tasks) {
        task.await();
    }

    println("alone: " + passes(barrier));
    println("alone again: " + passes(barrier));
    println("third: " + timeout(ms(5), barrier.arriveAndWait()).await().isLeader());

    var one = new Barrier(1);
    println(
            "one: "
                    + one.arriveAndWait().await().isLeader()
                    + " "
                    + one.arriveAndWait().await().isLeader());
    var zero = new Barrier(0);
    println("zero: " + zero.arriveAndWait().await().isLeader());
    var never = barrier.arriveAndWait();
    never.drop();
    var all =
            join(barrier.arriveAndWait(), barrier.arriveAndWait(), barrier.arriveAndWait()).await();
    println(
            "joined: "
                    + all.first().isLeader()
                    + " "
                    + all.second().isLeader()
                    + " "
                    + all.third().isLeader());
}
