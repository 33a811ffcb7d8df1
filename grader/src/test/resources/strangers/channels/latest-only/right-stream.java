final int LAST = 5;

Future<Void> follow(Watch.Receiver<Integer> rx) {
    return async(() -> {
        while (true) {
            try {
                rx.changed().await();
            } catch (RecvError gone) {
                return;
            }
            int value = rx.borrow();
            rx.markUnchanged();
            println("setting " + value);
            sleep(Duration.ofMillis(25)).await();
        }
    });
}

void main() {
    var settings = Watch.channel(0);
    var follower = spawn(follow(settings.rx()));
    try (var tx = settings.tx()) {
        for (int i = 1; i <= LAST; i++) {
            tx.send(i);
            sleep(Duration.ofMillis(10)).await();
        }
    }
    follower.await();
    println("no more settings");
}
