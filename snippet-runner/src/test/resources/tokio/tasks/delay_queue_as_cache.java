// A cache whose entries expire: insert, touch, remove, and a select on what expires next.
record Entry(int value, DelayQueue.Key delay) {}

final Map<String, Entry> entries = new HashMap<>();
DelayQueue<String> expirations;
boolean due;

void insert(String key, int value, int ttl) {
    var delay = expirations.insert(key, Duration.ofMillis(ttl));
    var old = entries.put(key, new Entry(value, delay));
    if (old != null) {
        println("  replaces " + old.value);
        expirations.remove(old.delay);
    }
}

String touch(String key, int ttl) {
    var entry = entries.get(key);
    if (entry == null) {
        return "None";
    }
    expirations.reset(entry.delay, Duration.ofMillis(ttl));
    return "Some(" + entry.value + ")";
}

void main() {
    var start = Instant.now();
    expirations = new DelayQueue<>();
    println("empty: " + (expirations.next().await() instanceof None));
    insert("a", 1, 10);
    insert("b", 2, 20);
    insert("c", 3, 30);
    var plan =
            List.of(
                    Map.entry(5, "a"),
                    Map.entry(9, "b"),
                    Map.entry(22, "new"),
                    Map.entry(28, "c"),
                    Map.entry(60, "end"));
    for (var step : plan) {
        var timer = sleepUntil(start.plus(Duration.ofMillis(step.getKey())));
        due = false;
        while (!due) {
            select().biased()
                    .on(borrow(timer), _ -> due = true)
                    .onSome(
                            expirations.next(),
                            expired -> {
                                String key = expired.value();
                                var entry = entries.remove(key);
                                println(
                                        start.elapsed().toMillis()
                                                + " ms: "
                                                + key
                                                + "="
                                                + entry.value
                                                + " expired, left "
                                                + entries.size());
                            })
                    .await();
        }
        String what = step.getValue();
        println(start.elapsed().toMillis() + " ms: " + what);
        switch (what) {
            case "new" -> {
                insert("a", 10, 3);
                insert("d", 4, 4);
                insert("c", 30, 100);
            }
            case "end" -> expirations.clear();
            default -> println("  touched " + touch(what, 12));
        }
    }
    println("after clear: " + expirations.len());
    expirations.insert("late", Duration.ZERO);
    if (expirations.next().await() instanceof Some(var late)) {
        println("at once: Some(\"" + late.value() + "\")");
    }
    sleep(Duration.ofMillis(1)).await();
    println(start.elapsed().toMillis() + " ms");
}
