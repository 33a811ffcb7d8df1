// Timers that an advance has passed go off between two rounds: main goes on before who slept.
import dev.asyncworkbook.kernel.time.Time;

Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

long micros(Instant since) {
    return since.elapsed().toNanos() / 1000;
}

void main() {
    var start = Instant.now();
    for (int i = 0; i < 3; i++) {
        int id = i;
        spawn(() -> {
            sleep(ms(10 * (id + 1))).await();
            println(id + " woken at " + micros(start));
        });
    }
    yieldNow().await();
    println("advance 15");
    Time.advance(ms(15)).await();
    println("main after advance at " + micros(start));
    yieldNow().await();
    println("main after yield");
    Time.advance(ms(15)).await();
    println("main after advance 2 at " + micros(start));
    yieldNow().await();
    println("main end");
    var h =
            spawn(() -> {
                var s =
                        spawn(() -> {
                            sleep(ms(5)).await();
                            println("inner woke");
                        });
                yieldNow().await();
                Time.advance(ms(5)).await();
                println("task after advance");
                s.await();
            });
    h.await();
    Time.advance(Duration.ofNanos(400_000)).await();
    Time.advance(Duration.ofNanos(400_000)).await();
    Time.advance(Duration.ofNanos(400_000)).await();
    println(micros(start));
    var s = Instant.now();
    sleep(ms(1)).await();
    println(micros(s));
}
