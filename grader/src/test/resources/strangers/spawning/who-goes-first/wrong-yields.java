// fails: b-can-win
void main() {
    var a = spawn(() -> println("A"));
    var b =
            spawn(() -> {
                while (!a.isFinished()) {
                    yieldNow().await();
                }
                println("B");
            });
    a.await();
    b.await();
    println("A was first");
}
