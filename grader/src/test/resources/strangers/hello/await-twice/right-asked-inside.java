final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> {
        println("asking the shop");
        sleep(Duration.ofMillis(50)).await();
        return PRICE;
    });
}

String both(int price) {
    return "one lamp: " + price + "\ntwo lamps: " + price * 2;
}

void main() {
    var text = async(() -> both(askPrice().await()));
    text.await().lines().forEach(line -> println(line));
}
