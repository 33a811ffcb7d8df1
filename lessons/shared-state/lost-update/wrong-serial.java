int counter = 0;

void increment() {
    int seen = counter;
    yieldNow().await();
    counter = seen + 1;
}

void main() {
    spawn(() -> increment()).await();
    spawn(() -> increment()).await();
    println("counter = " + counter);
}
