// A loop of selects that goes on with one operation, and takes messages between.
Future<Integer> operation(int input) {
    return async(() -> {
        println("operation " + input + " begins");
        sleep(Duration.ofMillis(25)).await();
        return input * 10;
    });
}

Future<Integer> work;
boolean busy = true;
int total = 0;
boolean open = true;

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Integer>channel(8);
    var rx = channel.rx();
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int i = 1; i <= 5; i++) {
                tx.send(i).await();
                sleep(Duration.ofMillis(10)).await();
            }
            println("sender ends");
        }
    });
    work = operation(0);
    while (open) {
        select().biased()
                .onSome(
                        rx.recv(),
                        i -> {
                            println(
                                    start.elapsed().toMillis()
                                            + " ms: message "
                                            + i
                                            + ", busy "
                                            + busy);
                            if (i == 4 && !busy) {
                                work = operation(i);
                                busy = true;
                            }
                        })
                .on(
                        borrow(work),
                        result -> {
                            println(start.elapsed().toMillis() + " ms: result " + result);
                            total += result + 1;
                            busy = false;
                        })
                .onlyIf(busy)
                .orElse(() -> {
                    println(start.elapsed().toMillis() + " ms: all done");
                    open = false;
                })
                .await();
    }
    println("total " + total);
}
