void main() {
    var order = new ArrayList<String>();
    spawn(() -> {
        println("A");
        order.add("A");
    });
    spawn(() -> {
        println("B");
        order.add("B");
    });
    yieldNow().await();
    println(order.getFirst() + " was first");
}
