// fails: arrives
void main() {
    println("I am first");
    System.exit(0);
}
