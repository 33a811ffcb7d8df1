import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Map<String, Integer>> stock = new Mutex<>(new HashMap<>());

Future<Void> buy(String key) {
    return async(() -> {
        try (var map = stock.lock().await()) {
            int before = map.get().getOrDefault(key, 0);
            sleep(Duration.ofMillis(10)).await();
            map.get().put(key, before + 1);
            println(key + " done");
        }
    });
}

Future<Integer> count(String key) {
    return async(() -> {
        try (var map = stock.lock().await()) {
            return map.get().getOrDefault(key, 0);
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
