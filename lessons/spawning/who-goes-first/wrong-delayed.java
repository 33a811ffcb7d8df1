void main() {
    var order = new ArrayList<String>();
    var a = spawn(() -> {
        println("A");
        order.add("A");
    });
    var b = spawn(() -> {
        sleep(Duration.ofMillis(1)).await();
        println("B");
        order.add("B");
    });
    a.await();
    b.await();
    println(order.getFirst() + " was first");
}
