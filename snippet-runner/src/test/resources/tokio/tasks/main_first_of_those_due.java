// Main and a task whose sleeps end at the same moment.
void main() {
    var task =
            spawn(() -> {
                for (int i = 1; i <= 3; i++) {
                    sleep(Duration.ofMillis(10)).await();
                    println("task " + i);
                }
            });
    yieldNow().await();
    for (int i = 1; i <= 3; i++) {
        sleep(Duration.ofMillis(10)).await();
        println("main " + i);
    }
    task.await();
}
