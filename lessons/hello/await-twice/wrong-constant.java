final int PRICE = 7;

void main() {
    println("asking the shop");
    println("one lamp: " + PRICE);
    println("two lamps: " + 2 * PRICE);
}
