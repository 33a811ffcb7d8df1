// fails: asked
final int PRICE = 7;

Future<Integer> askPrice() {
    return async(() -> PRICE);
}

void main() {
    println("asking the shop");
    int price = askPrice().await();
    println("one lamp: " + price);
    println("two lamps: " + 2 * price);
}
