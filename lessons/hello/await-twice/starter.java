final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

void main() {
    var price = askPrice();
    println("one lamp: " + price.await());
    println("two lamps: " + 2 * price.await());
}
