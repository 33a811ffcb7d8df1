// One sleep moved about: earlier, later, into the past, while it waits, and after it has elapsed.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

boolean isLate(Future<?> limited) {
    try {
        limited.await();
        return false;
    } catch (Elapsed _) {
        return true;
    }
}

int step = 1;
boolean over = false;

void main() {
    var start = Instant.now();
    var nap = sleep(ms(20));
    println(
            "deadline "
                    + nap.deadline().durationSince(start).toMillis()
                    + " elapsed "
                    + nap.isElapsed());
    println("not yet: " + isLate(timeout(ms(5), borrow(nap))));
    nap.reset(start.plus(ms(10)));
    nap.await();
    println("earlier: " + start.elapsed().toMillis() + " elapsed " + nap.isElapsed());
    nap.reset(start.plus(ms(30)));
    println("again: elapsed " + nap.isElapsed());
    println("not yet: " + isLate(timeout(ms(5), borrow(nap))));
    nap.reset(Instant.now().plus(ms(40)));
    nap.await();
    println("later: " + start.elapsed().toMillis());
    nap.reset(start);
    println("past: elapsed " + nap.isElapsed());
    nap.await();
    println("past: " + start.elapsed().toMillis());
    var steps = new ArrayList<Long>();
    nap.reset(Instant.now().plus(ms(step)));
    while (steps.size() < 5 && !over) {
        select().biased()
                .on(
                        borrow(nap),
                        _ -> {
                            steps.add(start.elapsed().toMillis());
                            step *= 2;
                            nap.reset(Instant.now().plus(ms(step)));
                        })
                .on(
                        sleepUntil(start.plus(ms(72))),
                        _ -> {
                            steps.add(0L);
                            over = true;
                        })
                .await();
    }
    println(steps);
    var far = sleep(Duration.ofSeconds(Long.MAX_VALUE));
    println("far: " + isLate(timeout(ms(1000), borrow(far))));
    far.reset(Instant.now());
    far.await();
    println(start.elapsed().toMillis());
}
