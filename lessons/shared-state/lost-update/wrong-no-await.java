int counter = 0;

void increment() {
    int seen = counter;
    counter = seen + 1;
}

void main() {
    var a = spawn(() -> increment());
    var b = spawn(() -> increment());
    a.await();
    b.await();
    println("counter = " + counter);
}
