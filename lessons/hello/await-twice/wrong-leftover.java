final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

void main() {
    int price = askPrice().await();
    println("one lamp: " + price);
    var again = askPrice();
    println("two lamps: " + 2 * price);
}
