void main() {
    println("echo: one");
    println("echo: two");
}
