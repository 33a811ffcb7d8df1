void main() {
    var a = spawn(() -> println("A"));
    var b = spawn(() -> println("B"));
    a.await();
    b.await();
    println("A was first");
}
