final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

void main() {
    println("one lamp: " + askPrice().await());
    println("two lamps: " + 2 * askPrice().await());
}
