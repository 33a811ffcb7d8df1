// Many readers share a cache; who finds nothing takes the write lock, and looks again.
import dev.asyncworkbook.kernel.sync.RwLock;

record Wish(int who, String key) {}

record Cache(RwLock<Map<String, Integer>> lock, Instant start) {

    int get(int who, String key) {
        try (var entries = lock.read().await()) {
            sleep(Duration.ofMillis(who)).await();
            Integer value = entries.get().get(key);
            if (value != null) {
                println(start.elapsed().toMillis() + " " + who + " finds " + key);
                return value;
            }
        }
        println(start.elapsed().toMillis() + " " + who + " misses " + key);
        try (var entries = lock.write().await()) {
            Integer value = entries.get().get(key);
            if (value != null) {
                println(
                        start.elapsed().toMillis()
                                + " "
                                + who
                                + " finds "
                                + key
                                + " on a second look");
                return value;
            }
            println(start.elapsed().toMillis() + " " + who + " loads " + key);
            sleep(Duration.ofMillis(20)).await();
            entries.get().put(key, key.length());
            try (var reading = entries.downgrade()) {
                int size = reading.get().size();
                println(start.elapsed().toMillis() + " " + who + " has " + key + " of " + size);
                sleep(Duration.ofMillis(5)).await();
                return reading.get().get(key);
            }
        }
    }
}

void main() {
    var start = Instant.now();
    var cache = new Cache(new RwLock<>(new TreeMap<>()), start);
    var wishes =
            List.of(
                    new Wish(0, "apple"),
                    new Wish(1, "apple"),
                    new Wish(2, "fig"),
                    new Wish(3, "apple"),
                    new Wish(4, "fig"));
    var tasks = new ArrayList<JoinHandle<Integer>>();
    for (var wish : wishes) {
        tasks.add(
                spawn(() -> {
                    sleep(Duration.ofMillis(wish.who() * 3)).await();
                    return cache.get(wish.who(), wish.key());
                }));
    }
    int sum = 0;
    for (var task : tasks) {
        sum += task.await();
    }
    println(start.elapsed().toMillis() + " sum " + sum);
    try (var entries = cache.lock().read().await()) {
        println(entries.get().size() + " entries");
    }
}
