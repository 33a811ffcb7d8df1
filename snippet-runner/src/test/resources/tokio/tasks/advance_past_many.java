// One advance past many timers: what the clock shows to each of those who were asleep.
import dev.asyncworkbook.kernel.time.Time;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

void main() {
    var start = Instant.now();
    for (int n : List.of(30, 10, 20, 20)) {
        spawn(() -> {
            sleep(ms(n)).await();
            println("slept " + n + ", it is " + start.elapsed().toMillis());
            sleep(ms(5)).await();
            println("and 5 more after " + n + ", it is " + start.elapsed().toMillis());
        });
    }
    var ticker =
            spawn(() -> {
                var ticks = interval(ms(10));
                for (int i = 0; i < 5; i++) {
                    var at = ticks.tick().await();
                    println(
                            "tick "
                                    + at.durationSince(start).toMillis()
                                    + " at "
                                    + start.elapsed().toMillis());
                }
            });
    println("not started");
    Time.advance(ms(1)).await();
    println("one, " + start.elapsed().toMillis());
    Time.advance(ms(27)).await();
    println("28, " + start.elapsed().toMillis());
    yieldNow().await();
    println("yielded, " + start.elapsed().toMillis());
    Time.advance(ms(100)).await();
    println("128, " + start.elapsed().toMillis());
    ticker.await();
    sleepUntil(start.plus(ms(50))).await();
    println("a deadline of the past, " + start.elapsed().toMillis());
    boolean inTime = true;
    try {
        timeout(
                        ms(10),
                        async(() -> {
                            Time.advance(ms(11)).await();
                            println("inside, " + start.elapsed().toMillis());
                        }))
                .await();
    } catch (Elapsed _) {
        inTime = false;
    }
    println("in time: " + inTime + ", " + start.elapsed().toMillis());
    Time.advance(Duration.ZERO).await();
    println("end, " + start.elapsed().toMillis());
}
