// The reset variants of an interval, between ticks and while a tick that lost a select is dropped.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

boolean over;

void main() {
    var start = Instant.now();
    var ticks = interval(ms(20));
    var events = new ArrayList<String>();
    for (int pause : List.of(5, 30, 12, 15, 25, 3, 50)) {
        var timer = sleep(ms(pause));
        over = false;
        while (!over) {
            select().biased()
                    .on(
                            borrow(timer),
                            _ -> {
                                events.add("reset@" + start.elapsed().toMillis());
                                ticks.reset();
                                over = true;
                            })
                    .on(
                            ticks.tick(),
                            at -> events.add("tick@" + at.durationSince(start).toMillis()))
                    .await();
        }
    }
    println(String.join(" ", events));
    var again = Instant.now();
    var more = interval(ms(10));
    more.tick().await();
    sleep(ms(45)).await();
    more.reset();
    for (int i = 0; i < 3; i++) {
        var at = more.tick().await();
        println(at.durationSince(again).toMillis() + " at " + again.elapsed().toMillis());
    }
    more.reset();
    try {
        timeout(ms(9), more.tick()).await();
        println("lost false");
    } catch (Elapsed _) {
        println("lost true");
    }
    var at = more.tick().await();
    println(at.durationSince(again).toMillis() + " at " + again.elapsed().toMillis());
    var both =
            join(
                            async(() -> {
                                var own = interval(ms(4));
                                long sum = 0;
                                for (int i = 0; i < 4; i++) {
                                    sum += own.tick().await().durationSince(again).toMillis();
                                }
                                return sum;
                            }),
                            more.tick())
                    .await();
    println(both.first() + " " + both.second().durationSince(again).toMillis());
}
