void main() {
    println("counter = 2");
}
