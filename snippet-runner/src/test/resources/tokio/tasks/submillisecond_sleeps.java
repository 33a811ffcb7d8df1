// Sleeps of less than a millisecond, and where the paused clock stands afterwards.
Duration us(long us) {
    return Duration.of(us, java.time.temporal.ChronoUnit.MICROS);
}

long micros(Duration duration) {
    return duration.toNanos() / 1000;
}

void main() {
    var start = Instant.now();
    sleep(us(1)).await();
    println("slept 1 us: " + micros(start.elapsed()));
    sleep(us(999)).await();
    println("slept 999 us: " + micros(start.elapsed()));
    sleep(us(1001)).await();
    println("slept 1001 us: " + micros(start.elapsed()));
    sleep(Duration.ZERO).await();
    println("slept zero: " + micros(start.elapsed()));
    boolean inTime = true;
    try {
        timeout(us(100), sleep(us(900))).await();
    } catch (Elapsed e) {
        inTime = false;
    }
    println("100 and 900 us are both 1 ms: " + inTime);
    var nap = sleep(us(300));
    println("deadline " + micros(nap.deadline().durationSince(start)));
    nap.await();
    println("slept 300 us: " + micros(start.elapsed()));
}
