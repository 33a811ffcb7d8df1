// A LocalSet that is awaited runs until its tasks have ended, those they spawned included.
int sum = 0;

void main() {
    var start = Instant.now();
    var local = new JoinSet<Void>();
    for (int i = 1; i <= 3; i++) {
        int n = i;
        local.spawn(() -> {
            sleep(Duration.ofMillis(n * 10)).await();
            sum += n;
            println(n + " at " + start.elapsed().toMillis());
            local.spawn(() -> {
                sleep(Duration.ofMillis(25)).await();
                sum += 100;
                println("child of " + n + " at " + start.elapsed().toMillis());
            });
        });
    }
    println("nothing has run: " + sum);
    while (local.joinNext().await() instanceof Some) {}
    println("sum " + sum + " at " + start.elapsed().toMillis());
    var channel = Oneshot.<Long>channel();
    spawn(() -> {
        sleep(Duration.ofMillis(5)).await();
        channel.tx().send(start.elapsed().toMillis());
    });
    var aborted = spawn(() -> sleep(Duration.ofSeconds(9)).await());
    aborted.abort();
    try {
        aborted.await();
    } catch (JoinError e) {
        println("cancelled: " + e.isCancelled());
    }
    println("value " + channel.rx().await());
}
