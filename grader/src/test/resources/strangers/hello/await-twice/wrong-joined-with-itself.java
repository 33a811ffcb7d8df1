// fails: not-again
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
    var both = join(price, price).await();
    println("one lamp: " + both);
}
