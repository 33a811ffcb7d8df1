// prints: first completed: one
// prints: no more
// prints: sum 3
void main() {
    var one = Oneshot.<String>channel();
    var two = Oneshot.<String>channel();
    spawn(() -> one.tx().send("one"));
    spawn(() -> {
        sleep(Duration.ofMillis(10)).await();
        if (!two.tx().isClosed()) two.tx().send("two");
    });
    select().on(one.rx(), value -> println("first completed: " + value))
            .on(two.rx(), value -> println("first completed: " + value))
            .await();

    var left = Mpsc.<Integer>channel(4);
    var right = Mpsc.<Integer>channel(4);
    left.tx().send(1).await();
    right.tx().send(2).await();
    left.tx().close();
    right.tx().close();
    int[] sum = {0};
    boolean[] open = {true};
    while (open[0]) {
        select().onSome(left.rx().recv(), value -> sum[0] += value)
                .onSome(right.rx().recv(), value -> sum[0] += value)
                .orElse(() -> {
                    println("no more");
                    open[0] = false;
                })
                .await();
    }
    println("sum " + sum[0]);
}
