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
    var one = price.await();
    var two = price.await() * 2;
    println("one lamp: " + one);
    println("two lamps: " + two);
}
