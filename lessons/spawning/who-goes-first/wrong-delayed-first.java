void main() {
    var order = new ArrayList<String>();
    var a = spawn(() -> {
        sleep(Duration.ofMillis(1)).await();
        println("A");
        order.add("A");
    });
    var b = spawn(() -> {
        println("B");
        order.add("B");
    });
    a.await();
    b.await();
    println(order.getFirst() + " was first");
}
