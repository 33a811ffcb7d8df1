void main() {
    println("I am first");
    println("I arrive late");
}
