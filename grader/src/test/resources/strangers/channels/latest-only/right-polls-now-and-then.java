final int LAST = 5;

void main() {
    var settings = Watch.channel(0);
    var rx = settings.rx();
    var follower =
            spawn(() -> {
                int applied = 0;
                while (applied != LAST) {
                    int now = rx.borrow();
                    if (now != applied) {
                        println("setting " + now);
                        applied = now;
                        sleep(Duration.ofMillis(25)).await();
                    } else {
                        sleep(Duration.ofMillis(2)).await();
                    }
                }
            });
    for (int i = 1; i <= LAST; i++) {
        settings.tx().sendReplace(i);
        sleep(Duration.ofMillis(10)).await();
    }
    follower.await();
    println("no more settings");
}
