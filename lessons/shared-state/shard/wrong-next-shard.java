import dev.asyncworkbook.kernel.sync.Mutex;

final int SHARDS = 4;
final List<Mutex<Map<String, Integer>>> shards = new ArrayList<>();

int next = 0;

/** Each call takes the next shard. */
Mutex<Map<String, Integer>> shard(String key) {
    return shards.get(next++ % SHARDS);
}

Future<Void> buy(String key) {
    return async(() -> {
        try (var map = shard(key).lock().await()) {
            int before = map.get().getOrDefault(key, 0);
            sleep(Duration.ofMillis(10)).await();
            map.get().put(key, before + 1);
            println(key + " done");
        }
    });
}

Future<Integer> count(String key) {
    return async(() -> {
        int sum = 0;
        for (var shard : shards) {
            try (var map = shard.lock().await()) {
                sum += map.get().getOrDefault(key, 0);
            }
        }
        return sum;
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
