final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

Future<Void> offer(Future<Integer> asked) {
    return async(() -> {
        var price = asked.await();
        println("one lamp: " + price);
        println("two lamps: " + (price + price));
    });
}

void main() {
    offer(askPrice()).await();
}
