// fails: two-tasks
int counter = 0;

Future<Void> addOne() {
    return async(() -> {
        int seen = counter;
        yieldNow().await();
        counter = seen + 1;
    });
}

void main() {
    addOne().await();
    addOne().await();
    println("counter = " + counter);
}
