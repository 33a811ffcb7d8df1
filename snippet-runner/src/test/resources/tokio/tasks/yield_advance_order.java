// Main, tasks that yield, tasks that sleep and an advance: who has the next turn.
import dev.asyncworkbook.kernel.time.Time;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

void main() {
    var start = Instant.now();
    for (var name : List.of("a", "b")) {
        spawn(() -> {
            for (int n = 0; n < 4; n++) {
                println("  " + name + " yields " + n + " at " + start.elapsed().toMillis());
                yieldNow().await();
            }
        });
    }
    for (int n : List.of(1, 2, 4)) {
        spawn(() -> {
            sleep(ms(n)).await();
            println("  slept " + n + " at " + start.elapsed().toMillis());
            yieldNow().await();
            println("  and yielded " + n + " at " + start.elapsed().toMillis());
        });
    }
    println("yield");
    yieldNow().await();
    println("advance 1");
    Time.advance(ms(1)).await();
    println("advance 2");
    Time.advance(ms(2)).await();
    println("yield");
    yieldNow().await();
    println("sleep");
    sleep(ms(2)).await();
    println("end at " + start.elapsed().toMillis());
    var task =
            spawn(() -> {
                Time.advance(ms(10)).await();
                println("  task advanced, it is " + start.elapsed().toMillis());
            });
    var other =
            spawn(() -> {
                sleep(ms(3)).await();
                println("  other slept, it is " + start.elapsed().toMillis());
            });
    sleep(ms(5)).await();
    println("main slept, it is " + start.elapsed().toMillis());
    task.await();
    other.await();
}
