// fails: output
final Map<String, Integer> stock = new HashMap<>();

Future<Void> buy(String key) {
    return async(() -> {
        int before = stock.getOrDefault(key, 0);
        sleep(Duration.ofMillis(10)).await();
        stock.put(key, before + 1);
        println(key + " done");
    });
}

void main() {
    var a = spawn(buy("apples"));
    var b = spawn(buy("bread"));
    var c =
            spawn(() -> {
                sleep(Duration.ofMillis(10)).await();
                buy("apples").await();
            });
    a.await();
    b.await();
    c.await();
    println("apples = " + stock.get("apples"));
    println("bread = " + stock.get("bread"));
}
