// timeout and timeout_at: in the past, at once, never, of a panic, of an error, and one for many.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

class Odd extends RuntimeException {
    Odd(int ms) {
        super("odd " + ms);
    }
}

Future<Integer> after(int ms) {
    return async(() -> {
        sleep(ms(ms)).await();
        if (ms % 2 != 0) {
            throw new Odd(ms);
        }
        return ms;
    });
}

boolean isOk(Future<?> future) {
    try {
        future.await();
        return true;
    } catch (Elapsed _) {
        return false;
    }
}

void main() {
    var start = Instant.now();
    sleep(ms(10)).await();
    println("past, ready: " + isOk(timeoutAt(start, async(() -> 1))));
    println("past, pending: " + isOk(timeoutAt(start, after(1))));
    println("zero, yields: " + isOk(timeout(ms(0), yieldNow())));
    println(start.elapsed().toMillis() + " ms");
    println("forever: Ok(" + timeout(Duration.ofSeconds(Long.MAX_VALUE), after(4)).await() + ")");
    for (int n : List.of(2, 3, 8)) {
        try {
            println("value " + timeout(ms(5), after(n)).await());
        } catch (Odd e) {
            println("error " + e.getMessage());
        } catch (Elapsed _) {
            println("late");
        }
    }
    var deadline = Instant.now().plus(ms(20));
    var channel = Mpsc.<Integer>channel(4);
    var rx = channel.rx();
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 1; n < 9; n++) {
                sleep(ms(n)).await();
                try {
                    tx.send(n).await();
                } catch (SendError _) {
                    break;
                }
            }
        }
    });
    var got = new ArrayList<Integer>();
    try {
        while (timeoutAt(deadline, rx.recv()).await() instanceof Some(var n)) {
            got.add(n);
        }
    } catch (Elapsed _) {
    }
    println("until the deadline " + got + " at " + start.elapsed().toMillis());
    var task =
            spawn(() ->
                    timeout(
                                    ms(50),
                                    async(() -> {
                                        sleep(ms(1)).await();
                                        throw new RuntimeException("inside");
                                    }))
                            .await());
    try {
        task.await();
    } catch (JoinError e) {
        println("panicked: " + e.isPanic());
    }
    var once = Oneshot.<Integer>channel();
    spawn(() -> {
        sleep(ms(3)).await();
        once.tx().close();
    });
    try {
        timeout(ms(5), once.rx()).await();
        println("closed before the timeout: false");
    } catch (RecvError _) {
        println("closed before the timeout: true");
    }
    println(start.elapsed().toMillis() + " ms");
}
