// fails: both-ready
void main() {
    println("tea is ready");
    println("toast is ready");
    println("breakfast after 100 ms");
}
