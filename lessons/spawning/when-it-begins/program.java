void main() {
    var task = spawn(() -> println("task: at work"));
    println("main: spawned");
    yieldNow().await();
    println("main: back again");
    task.await();
    println("main: done");
}
