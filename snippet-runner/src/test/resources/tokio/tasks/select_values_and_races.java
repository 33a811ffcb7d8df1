// Selects that give a value: races of tasks, of nested selects, of what is ready, and by turns.
import dev.asyncworkbook.kernel.sync.Notify;

Future<Integer> slow(int ms) {
    return async(() -> {
        sleep(Duration.ofMillis(ms)).await();
        return ms;
    });
}

Future<String> race(int a, int b, int c) {
    return select(String.class)
            .biased()
            .on(slow(a), n -> "a" + n)
            .on(
                    async(() ->
                            select(String.class)
                                    .biased()
                                    .on(slow(b), n -> "b" + n)
                                    .on(slow(c), n -> "c" + n)
                                    .await()),
                    text -> "inner " + text);
}

boolean sent = false;

void main() {
    var start = Instant.now();
    for (var three :
            List.of(
                    List.of(1, 2, 3),
                    List.of(3, 2, 1),
                    List.of(5, 5, 5),
                    List.of(9, 4, 4),
                    List.of(0, 0, 0))) {
        println(
                race(three.get(0), three.get(1), three.get(2)).await()
                        + " at "
                        + start.elapsed().toMillis());
    }
    var one = spawn(slow(20));
    var two = spawn(slow(10));
    int winner =
            select(Integer.class)
                    .biased()
                    .on(borrow(one), n -> n)
                    .on(borrow(two), n -> n + 1000)
                    .await();
    println("winner " + winner + ", one still runs: " + !one.isFinished());
    int late = one.await();
    println("late " + late + " at " + start.elapsed().toMillis());
    println("two is finished: " + two.isFinished());

    var channel = Oneshot.<String>channel();
    var notify = new Notify();
    notify.notifyOne();
    for (int i = 0; i < 4; i++) {
        String text =
                select(String.class)
                        .biased()
                        .on(borrow(channel.rx()), answer -> answer)
                        .onlyIf(sent)
                        .on(
                                notify.notified(),
                                _ -> {
                                    channel.tx().send("answer");
                                    sent = true;
                                    return "notified";
                                })
                        .on(sleep(Duration.ofMillis(5)), _ -> "timer")
                        .onlyIf(!sent)
                        .await();
        println(text);
        if (text.equals("answer")) {
            break;
        }
    }
    int total =
            select(Integer.class)
                    .biased()
                    .on(join(slow(6), slow(8)), both -> both.first() + both.second())
                    .on(slow(8), _ -> 0)
                    .await();
    println("total " + total + " at " + start.elapsed().toMillis());
}
