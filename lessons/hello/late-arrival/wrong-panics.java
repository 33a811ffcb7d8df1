void main() {
    var late = async(() -> println("I arrive late"));
    println("I am first");
    late.await();
    throw new IllegalStateException("oops");
}
