// Who goes first: main, whose task has ended, or a task that was spawned meanwhile.
void main() {
    var a = spawn(() -> println("a ends"));
    spawn(() -> {
        println("b spawns c");
        spawn(() -> {
            println("c runs");
            yieldNow().await();
            println("c runs again");
        });
    });
    a.await();
    println("main goes on after a");
    yieldNow().await();
    println("main goes on after a yield");
}
