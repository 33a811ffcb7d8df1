final int LAST = 5;

void follow(Watch.Receiver<Integer> rx) {
    int applied = 0;
    while (applied < LAST) {
        int known = applied;
        applied = rx.waitFor(value -> value != known).await();
        println("setting " + applied);
        sleep(Duration.ofMillis(25)).await(); // applies it
    }
}

void main() {
    var settings = Watch.channel(0);
    var follower = spawn(() -> follow(settings.rx()));
    for (int i = 1; i <= LAST; i++) {
        settings.tx().send(i);
        sleep(Duration.ofMillis(10)).await();
    }
    settings.tx().close();
    follower.await();
    println("no more settings");
}
