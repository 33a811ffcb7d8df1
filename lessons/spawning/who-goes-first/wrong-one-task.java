void main() {
    println("A");
    println("B");
    println("A was first");
}
