// fails: keys-apart
import dev.asyncworkbook.kernel.sync.Mutex;

final List<Mutex<Map<String, Integer>>> shards = List.of(new Mutex<>(new HashMap<>()));

Mutex<Map<String, Integer>> shard(String key) {
    return shards.get(Math.floorMod(key.hashCode(), shards.size()));
}

void buy(String key) {
    try (var map = shard(key).lock().await()) {
        sleep(Duration.ofMillis(10)).await();
        map.get().merge(key, 1, Integer::sum);
        println(key + " done");
    }
}

void main() {
    var customers = new JoinSet<Void>();
    for (String key : List.of("apples", "apples", "bread")) customers.spawn(() -> buy(key));
    customers.joinAll().await();
    for (String key : List.of("apples", "bread")) {
        println(key + " = " + shard(key).lock().await().get().get(key));
    }
}
