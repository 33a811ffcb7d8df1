// A select within a branch of a select, a join within a timeout, and what each of them drops.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("  drop " + name);
    }
}

Future<String> nap(String name, int ms) {
    return async(() -> {
        try (var _ = new Guard(name)) {
            sleep(Duration.ofMillis(ms)).await();
            return name;
        }
    });
}

Future<String> either(String a, int msA, String b, int msB) {
    return async(() -> {
        try (var _ = new Guard("either")) {
            return select(String.class)
                    .biased()
                    .on(nap(a, msA), name -> name)
                    .on(nap(b, msB), name -> name)
                    .await();
        }
    });
}

boolean inTime(Future<?> limited) {
    try {
        limited.await();
        return true;
    } catch (Elapsed e) {
        return false;
    }
}

void main() {
    var start = Instant.now();
    var winner =
            select(String.class)
                    .biased()
                    .on(either("a", 30, "b", 20), name -> name)
                    .on(either("c", 10, "d", 40), name -> name)
                    .await();
    println(winner + " at " + start.elapsed().toMillis() + " ms");
    winner =
            select(String.class)
                    .biased()
                    .on(
                            join(nap("x", 5), nap("y", 15)),
                            both -> {
                                println("joined " + both.first() + " " + both.second());
                                return "join";
                            })
                    .on(nap("z", 10), name -> name)
                    .await();
    println(winner + " at " + start.elapsed().toMillis() + " ms");
    var joined = join(nap("quick", 5), nap("slow", 20), either("e", 50, "f", 60));
    println("in time: " + inTime(timeout(Duration.ofMillis(10), joined)));
    var inSequence =
            async(() -> {
                var name = either("g", 5, "h", 6).await();
                println("first " + name);
                return either("i", 6, "j", 7).await();
            });
    println("in time: " + inTime(timeout(Duration.ofMillis(10), inSequence)));
    println("at " + start.elapsed().toMillis() + " ms");
}
