// Timeouts in timeouts, zero timeouts, and futures that are ready in the last moment.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void nested(int outer, int inner, int work) {
    var start = Instant.now();
    String text;
    try {
        text =
                timeout(
                                ms(outer),
                                async(() -> {
                                    try {
                                        timeout(ms(inner), sleep(ms(work))).await();
                                        return "done";
                                    } catch (Elapsed e) {
                                        return "inner elapsed";
                                    }
                                }))
                        .await();
    } catch (Elapsed e) {
        text = "outer elapsed";
    }
    long at = start.elapsed().toMillis();
    println(outer + "/" + inner + "/" + work + ": " + text + " at " + at + " ms");
}

boolean inTime(Future<?> limited) {
    try {
        limited.await();
        return true;
    } catch (Elapsed e) {
        return false;
    }
}

void main() {
    nested(30, 20, 10);
    nested(30, 10, 20);
    nested(10, 20, 30);
    nested(10, 10, 10);
    nested(10, 10, 11);
    nested(10, 11, 11);

    println("zero, ready: " + inTime(timeout(ms(0), async(() -> 1))));
    println("zero, pending: " + inTime(timeout(ms(0), sleep(ms(1)))));
    println("zero, sleep zero: " + inTime(timeout(ms(0), sleep(ms(0)))));
    println("zero, yield: " + inTime(timeout(ms(0), yieldNow())));
    boolean yields =
            inTime(
                    timeout(
                            ms(1),
                            async(() -> {
                                for (int i = 0; i < 1000; i++) {
                                    yieldNow().await();
                                }
                            })));
    println("a thousand yields in 1 ms: " + yields);

    sleep(ms(5)).await();
    var past = Instant.now().minus(ms(3));
    println("past, ready: " + inTime(timeoutAt(past, async(() -> 1))));
    println("past, pending: " + inTime(timeoutAt(past, sleep(ms(1)))));
    var start = Instant.now();
    boolean forever = inTime(timeout(Duration.ofSeconds(Long.MAX_VALUE), sleep(ms(40))));
    println("forever: " + forever + " at " + start.elapsed().toMillis() + " ms");
    Future<Void> pending = cx -> Poll.pending();
    try {
        timeout(ms(1), pending).await();
    } catch (Elapsed error) {
        println(error.getMessage());
    }

    var late = timeout(ms(10), sleep(ms(5)));
    sleep(ms(20)).await();
    println("made early, awaited late: " + inTime(late));
    late = timeout(ms(10), sleep(ms(30)));
    sleep(ms(20)).await();
    start = Instant.now();
    println("its time counts from the call: " + inTime(late));
    println("at " + start.elapsed().toMillis() + " ms");
}
