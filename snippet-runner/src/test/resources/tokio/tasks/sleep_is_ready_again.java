// A sleep that was awaited is ready again, without a reset.
void main() {
    var start = Instant.now();
    var nap = sleep(Duration.ofMillis(10));
    nap.await();
    println("once, " + start.elapsed().toMillis() + " ms");
    nap.await();
    println("twice, " + start.elapsed().toMillis() + " ms");
    for (int i = 1; i <= 2; i++) {
        int round = i;
        select().biased()
                .on(borrow(nap), _ -> println("round " + round + ": still over"))
                .on(sleep(Duration.ofMillis(5)), _ -> println("never"))
                .await();
    }
}
