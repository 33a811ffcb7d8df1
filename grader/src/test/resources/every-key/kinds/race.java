void main() {
    var first = spawn(() -> println("one"));
    var second = spawn(() -> println("two"));
    first.await();
    second.await();
}
