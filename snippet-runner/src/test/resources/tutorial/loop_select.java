// prints: even 2
// prints: operation 42
// prints: done
Future<Integer> action(Option<Integer> input) {
    return async(() -> {
        int i = input instanceof Some(var number) ? number : 0;
        sleep(Duration.ofMillis(20)).await();
        return i * 21;
    });
}

void main() {
    var channel = Mpsc.<Integer>channel(128);
    var done = new boolean[] {false};
    var operation = new Future[] {action(new None<>())};
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= 3; i++) {
                tx.send(i).await();
                sleep(Duration.ofMillis(50)).await();
            }
        }
    });
    boolean[] open = {true};
    while (open[0]) {
        select().on(
                        borrow(operation[0]),
                        value -> {
                            done[0] = true;
                            if (!value.equals(0)) println("operation " + value);
                        })
                .onlyIf(!done[0])
                .onSome(
                        channel.rx().recv(),
                        value -> {
                            if (value % 2 == 0) {
                                println("even " + value);
                                operation[0] = action(new Some<>(value));
                                done[0] = false;
                            }
                        })
                .orElse(() -> {
                    open[0] = false;
                })
                .await();
    }
    println("done");
}
