// fails: child-finishes
void main() {
    spawn(() -> println("child: done"));
    yieldNow().await();
    println("main: done");
}
