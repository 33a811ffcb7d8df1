// Five philosophers share five forks; one of them is left-handed, so all of them eat.
import dev.asyncworkbook.kernel.sync.Mutex;

record Philosopher(
        String name, Mutex<Integer> first, Mutex<Integer> second, Mpsc.Sender<String> thoughts) {

    void dine(Instant start) {
        for (int meal = 1; meal <= 2; meal++) {
            try (var one = first.lock().await()) {
                sleep(Duration.ofMillis(1)).await();
                try (var two = second.lock().await()) {
                    one.set(one.get() + 1);
                    two.set(two.get() + 1);
                    println(start.elapsed().toMillis() + " " + name + " eats " + meal);
                    sleep(Duration.ofMillis(10)).await();
                    one.close();
                    two.close();
                }
            }
            thoughts.send(name + " after meal " + meal).await();
        }
    }
}

void main() {
    var start = Instant.now();
    var names = List.of("Ada", "Bob", "Cy", "Dee", "Eve");
    var forks = new ArrayList<Mutex<Integer>>();
    for (var _ : names) {
        forks.add(new Mutex<>(0));
    }
    var channel = Mpsc.<String>channel(2);
    for (int i = 0; i < names.size(); i++) {
        var left = forks.get(i);
        var right = forks.get((i + 1) % names.size());
        var tx = channel.tx().copy();
        var philosopher =
                i == 4
                        ? new Philosopher(names.get(i), right, left, tx)
                        : new Philosopher(names.get(i), left, right, tx);
        spawn(() -> {
            try (tx) {
                philosopher.dine(start);
            }
        });
    }
    channel.tx().close();
    while (channel.rx().recv().await() instanceof Some(var thought)) {
        println(start.elapsed().toMillis() + " " + thought);
    }
    for (int i = 0; i < forks.size(); i++) {
        try (var fork = forks.get(i).lock().await()) {
            println("fork " + i + " used " + fork.get() + " times");
        }
    }
}
