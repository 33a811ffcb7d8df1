// A task that yields has its next turn when nobody else is ready, new tasks included.
void chain(int turn) {
    spawn(() -> {
        println("link " + turn);
        if (turn < 4) {
            chain(turn + 1);
        }
    });
}

void main() {
    var root =
            spawn(() -> {
                chain(1);
                println("root yields");
                yieldNow().await();
                println("root goes on");
            });
    root.await();
}
