void main() {
    var a = spawn(() -> println("A"));
    a.await();
    var b = spawn(() -> println("B"));
    b.await();
    println("A was first");
}
