static class Counter {
    static int value;
}

void main() {
    var a =
            spawn(() -> {
                Counter.value++;
                yieldNow().await();
                Counter.value *= 2;
            });
    var b =
            spawn(() -> {
                Counter.value += 3;
                yieldNow().await();
                int seen = Counter.value;
                println(seen);
            });
    a.await();
    b.await();
    println(Counter.value);
}
