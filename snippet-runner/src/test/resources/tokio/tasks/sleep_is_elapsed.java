// What is_elapsed says of sleeps that nobody has polled.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void main() {
    var start = Instant.now();
    var zero = sleep(ms(0));
    var unpolled = sleep(ms(10));
    println("zero, not polled: " + zero.isElapsed());
    zero.await();
    sleep(ms(20)).await();
    println("unpolled, 10 ms after its time: " + unpolled.isElapsed());
    unpolled.await();
    println("it was over at once: " + start.elapsed().toMillis() + " ms");

    var polled = sleep(ms(10));
    select().biased()
            .on(borrow(polled), _ -> println("never"))
            .on(sleep(ms(1)), _ -> println("polled once: " + polled.isElapsed()))
            .await();
    sleep(ms(20)).await();
    println("polled once, after its time: " + polled.isElapsed());
    polled.reset(start);
    println("reset to the past, not polled: " + polled.isElapsed());
    polled.reset(Instant.now().plus(ms(1)));
    println("reset to the future: " + polled.isElapsed());
    sleep(ms(5)).await();
    println("after that time, not polled since: " + polled.isElapsed());
}
