final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

void main() {
    var handle = spawn(askPrice());
    Integer price = handle.await();
    for (var entry : List.of(Map.entry("one lamp", 1), Map.entry("two lamps", 2))) {
        println(entry.getKey() + ": " + entry.getValue() * price);
    }
}
