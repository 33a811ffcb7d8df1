Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return 7;
    });
}

void main() {
    int price = askPrice().await();
    println("one lamp: " + price);
    println("two lamps: " + 2 * price);
}
