// fails: fails
void main() {
    println("bad: failed");
    println("good: 42");
}
