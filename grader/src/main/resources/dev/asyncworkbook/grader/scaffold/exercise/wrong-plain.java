void main() {
    println("hello");
}
