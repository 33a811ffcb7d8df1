final int LAST = 5;

void follow(Mpsc.Receiver<Integer> rx) {
    while (rx.recv().await() instanceof Some(var setting)) {
        println("setting " + setting);
        sleep(Duration.ofMillis(25)).await(); // applies it
    }
}

void main() {
    var settings = Mpsc.<Integer>channel(8);
    var follower = spawn(() -> follow(settings.rx()));
    for (int i = 1; i <= LAST; i++) {
        settings.tx().send(i).await();
        sleep(Duration.ofMillis(10)).await();
    }
    settings.tx().close();
    follower.await();
    println("no more settings");
}
