// One sleep that is reset: deadlines, is_elapsed, and a sleep that nobody polled.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

boolean awake = false;
boolean otherDone = false;
int resets = 0;

void main() {
    var start = Instant.now();
    var nap = sleep(ms(10));
    println("deadline " + nap.deadline().durationSince(start).toMillis());
    println("elapsed at first: " + nap.isElapsed());
    nap.await();
    println("elapsed after 10 ms: " + nap.isElapsed());
    nap.reset(start.plus(ms(30)));
    println("elapsed after reset: " + nap.isElapsed());
    nap.await();
    println("woke at " + start.elapsed().toMillis() + " ms");
    nap.reset(start.plus(ms(5)));
    println("reset to the past, deadline " + nap.deadline().durationSince(start).toMillis());
    nap.await();
    println("woke at " + start.elapsed().toMillis() + " ms");

    nap.reset(start.plus(ms(100)));
    var other = sleep(ms(40));
    while (!awake) {
        select().biased()
                .on(borrow(nap), _ -> awake = true)
                .on(
                        borrow(other),
                        _ -> {
                            otherDone = true;
                            resets++;
                            nap.reset(start.plus(ms(80)));
                            println("pulled in at " + start.elapsed().toMillis() + " ms");
                        })
                .onlyIf(!otherDone)
                .await();
    }
    println(resets + " reset, woke at " + start.elapsed().toMillis() + " ms");
    sleepUntil(start.plus(ms(60))).await();
    sleepUntil(start.plus(ms(81))).await();
    println("sleep_until the past is over at once: " + start.elapsed().toMillis() + " ms");
}
