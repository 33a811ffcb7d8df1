// Advance moves the clock at once; who sleeps has a turn only afterwards.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void main() {
    var root =
            spawn(() -> {
                var start = Instant.now();
                for (int time : List.of(30, 10, 20)) {
                    spawn(() -> {
                        sleep(ms(time)).await();
                        println(
                                "  slept "
                                        + time
                                        + ", it is "
                                        + start.elapsed().toMillis()
                                        + " ms");
                    });
                }
                yieldNow().await();
                Time.advance(ms(5)).await();
                println("advanced 5, it is " + start.elapsed().toMillis() + " ms");
                Time.advance(ms(5)).await();
                println("advanced 5, it is " + start.elapsed().toMillis() + " ms");
                yieldNow().await();
                println("yielded");
                Time.advance(ms(25)).await();
                println("advanced 25, it is " + start.elapsed().toMillis() + " ms");
                yieldNow().await();
                println("yielded");
                Time.advance(Duration.ZERO).await();
                println("advanced 0, it is " + start.elapsed().toMillis() + " ms");
                sleep(ms(1)).await();
                println("slept, it is " + start.elapsed().toMillis() + " ms");
            });
    root.await();
}
