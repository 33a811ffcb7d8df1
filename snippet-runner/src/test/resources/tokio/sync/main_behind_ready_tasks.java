// When main goes on that was woken before other tasks were.
void main() {
    var forMain = Oneshot.<Integer>channel();
    var forSecond = Oneshot.<Integer>channel();
    var forThird = Oneshot.<Integer>channel();
    spawn(() -> {
        forThird.rx().await();
        println("third");
    });
    spawn(() -> {
        forSecond.rx().await();
        println("second");
        forThird.tx().send(0);
    });
    spawn(() -> {
        println("first wakes main, then second");
        forMain.tx().send(0);
        forSecond.tx().send(0);
    });
    forMain.rx().await();
    println("main");
    yieldNow().await();
    println("main ends");
}
