final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

void main() {
    askPrice().await();
    println("one lamp: 7");
    println("two lamps: 14");
}
