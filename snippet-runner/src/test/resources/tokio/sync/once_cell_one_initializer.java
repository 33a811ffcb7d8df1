// One task initializes a OnceCell; when it is aborted or fails, the next in the queue has a go.
import dev.asyncworkbook.kernel.sync.OnceCell;
import dev.asyncworkbook.kernel.sync.SetError;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

class NoLuck extends RuntimeException {
    NoLuck() {
        super("no luck");
    }
}

void trySet(OnceCell<Integer> cell, int value) {
    try {
        cell.set(value);
    } catch (SetError refused) {
        println("set: " + refused.isAlreadyInitErr() + " " + refused.isInitializingErr());
    }
}

void main() {
    var start = Instant.now();
    var cell = new OnceCell<Integer>();
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 4; n++) {
        int i = n;
        tasks.add(
                spawn(() -> {
                    try {
                        int value =
                                cell.getOrTryInit(() ->
                                                async(() -> {
                                                    println(
                                                            start.elapsed().toMillis()
                                                                    + " task "
                                                                    + i
                                                                    + " begins");
                                                    sleep(ms(10)).await();
                                                    if (i == 1) {
                                                        throw new NoLuck();
                                                    }
                                                    return i * 100;
                                                }))
                                        .await();
                        println(start.elapsed().toMillis() + " task " + i + " has " + value);
                    } catch (NoLuck e) {
                        println(start.elapsed().toMillis() + " task " + i + ": " + e.getMessage());
                    }
                }));
    }
    sleep(ms(5)).await();
    println("initialized: " + cell.initialized() + ", " + (cell.get() instanceof Some));
    trySet(cell, 7);
    tasks.get(0).abort();
    for (var task : tasks) {
        try {
            task.await();
            println("cancelled: false");
        } catch (JoinError _) {
            println("cancelled: true");
        }
    }
    trySet(cell, 8);
    if (cell.get() instanceof Some(var value)) {
        println("value: " + value);
    }
    int same = cell.getOrInit(() -> async(() -> 9)).await();
    println("init again: " + same);

    var broken = new OnceCell<Integer>();
    var failed =
            spawn(() -> {
                broken.getOrInit(() ->
                                async(() -> {
                                    throw new IllegalStateException("broken");
                                }))
                        .await();
            });
    try {
        failed.await();
        println("panicked: false");
    } catch (JoinError _) {
        println("panicked: true");
    }
    try {
        broken.set(1);
        println("set after the panic: true");
    } catch (SetError _) {
        println("set after the panic: false");
    }
    if (broken.get() instanceof Some(var value)) {
        println("value: " + value);
    }
}
