final Map<String, Integer> stock = new HashMap<>();

Future<Void> buy(String key) {
    return async(() -> {
        int before = stock.getOrDefault(key, 0);
        sleep(Duration.ofMillis(10)).await();
        stock.put(key, before + 1);
        println(key + " done");
    });
}

Future<Integer> count(String key) {
    return async(() -> stock.getOrDefault(key, 0));
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
