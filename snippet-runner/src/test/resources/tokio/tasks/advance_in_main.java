// The textbook test: spawn, advance, look. Main looks before the sleepers do.
import dev.asyncworkbook.kernel.time.Time;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

int count = 0;

void main() {
    var start = Instant.now();
    var task =
            spawn(() -> {
                var ticks = interval(ms(100));
                while (count < 6) {
                    ticks.tick().await();
                    count++;
                }
            });
    println("spawned: " + count);
    yieldNow().await();
    println("yielded: " + count);
    Time.advance(ms(100)).await();
    println("advanced 100: " + count);
    yieldNow().await();
    println("yielded: " + count);
    Time.advance(ms(250)).await();
    println("advanced 250: " + count);
    Time.advance(ms(50)).await();
    println("advanced 50: " + count);
    task.await();
    println(count + " at " + start.elapsed().toMillis());

    var slow =
            spawn(() -> {
                sleep(ms(1000)).await();
                println("slow has slept");
            });
    Time.advance(ms(2000)).await();
    println("not begun, so not slept: " + !slow.isFinished());
    Time.advance(ms(999)).await();
    println("999 later: " + slow.isFinished());
    Time.advance(ms(1)).await();
    println("1000 later: " + slow.isFinished());
    yieldNow().await();
    println("a turn later: " + slow.isFinished());

    boolean inTime = true;
    try {
        timeout(ms(10), Time.advance(ms(50))).await();
    } catch (Elapsed _) {
        inTime = false;
    }
    println("an advance beyond its limit: " + inTime);
    join(Time.advance(ms(5)), sleep(ms(3)), Time.advance(ms(7))).await();
    println("((), (), ()) at " + start.elapsed().toMillis());
    sleep(ms(0)).await();
    var nap = sleep(ms(4));
    Time.advance(ms(10)).await();
    nap.await();
    println("napped at " + start.elapsed().toMillis());
}
