import dev.asyncworkbook.kernel.sync.Mutex;

/** A shard for each key; finding it takes no await. */
final Map<String, Mutex<Integer>> shards = new HashMap<>();

Mutex<Integer> shard(String key) {
    return shards.computeIfAbsent(key, _ -> new Mutex<>(0));
}

Future<Void> buy(String key) {
    return async(() -> {
        try (var stock = shard(key).lock().await()) {
            int before = stock.get();
            sleep(Duration.ofMillis(10)).await();
            stock.set(before + 1);
            println(key + " done");
        }
    });
}

Future<Integer> count(String key) {
    return async(() -> {
        try (var stock = shard(key).lock().await()) {
            return stock.get();
        }
    });
}

void main() {
    var customers = new JoinSet<Void>();
    for (String key : List.of("apples", "apples", "bread")) {
        customers.spawn(buy(key));
    }
    customers.joinAll().await();
    for (String key : List.of("apples", "bread")) {
        println(key + " = " + count(key).await());
    }
}
