void main() {
    var b = spawn(() -> println("B"));
    b.await();
    var a = spawn(() -> println("A"));
    a.await();
    println("B was first");
}
