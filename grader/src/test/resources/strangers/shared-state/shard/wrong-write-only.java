// fails: one-shard-a-key
import dev.asyncworkbook.kernel.sync.Mutex;

final int SHARDS = 4;
final List<Mutex<Map<String, Integer>>> shards = new ArrayList<>();

/** The same key is always in the same shard. */
Mutex<Map<String, Integer>> shard(String key) {
    return shards.get(Math.floorMod(key.hashCode(), SHARDS));
}

Future<Void> buy(String key) {
    return async(() -> {
        int before = count(key).await();
        sleep(Duration.ofMillis(10)).await();
        try (var map = shard(key).lock().await()) {
            map.get().put(key, before + 1);
            println(key + " done");
        }
    });
}

Future<Integer> count(String key) {
    return async(() -> {
        try (var map = shard(key).lock().await()) {
            return map.get().getOrDefault(key, 0);
        }
    });
}

void main() {
    for (int i = 0; i < SHARDS; i++) {
        shards.add(new Mutex<>(new HashMap<>()));
    }
    var customers = new JoinSet<Void>();
    for (String key : List.of("apples", "apples", "bread")) {
        customers.spawn(buy(key));
    }
    customers.joinAll().await();
    for (String key : List.of("apples", "bread")) {
        println(key + " = " + count(key).await());
    }
}
