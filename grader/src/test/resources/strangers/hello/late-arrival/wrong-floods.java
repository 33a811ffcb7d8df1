// fails: arrives
void main() {
    while (true) println("I am first");
}
