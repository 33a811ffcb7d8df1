void follow(Watch.Receiver<Integer> rx) {
    try {
        while (true) {
            rx.changed().await();
            println("setting " + rx.borrowAndUpdate());
            sleep(Duration.ofMillis(25)).await(); // applies it
        }
    } catch (RecvError closed) {
        return; // the last setting is applied
    }
}

void main() {
    var settings = Watch.channel(0);
    var follower = spawn(() -> follow(settings.rx()));
    for (int i = 1; i <= 5; i++) {
        settings.tx().send(i);
        sleep(Duration.ofMillis(10)).await();
    }
    settings.tx().close();
    follower.await();
    println("no more settings");
}
