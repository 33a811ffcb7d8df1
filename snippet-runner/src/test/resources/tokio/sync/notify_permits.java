// notify_one is remembered, once; notify_waiters is not, but reaches futures that exist already.
import dev.asyncworkbook.kernel.sync.Notify;

String word(Future<Void> notified) {
    try {
        timeout(Duration.ofMillis(10), notified).await();
        return "notified";
    } catch (Elapsed _) {
        return "nothing";
    }
}

void main() {
    var notify = new Notify();
    notify.notifyOne();
    notify.notifyOne();
    println("first: " + word(notify.notified()));
    println("second: " + word(notify.notified()));

    notify.notifyWaiters();
    println("after the event: " + word(notify.notified()));
    var before = notify.notified();
    notify.notifyWaiters();
    println("made before the event: " + word(before));

    var made = notify.notified();
    notify.notifyOne();
    println("somebody else: " + word(notify.notified()));
    println("made first, asked last: " + word(made));

    for (int i = 0; i < 4; i++) {
        int number = i;
        spawn(() -> {
            notify.notified().await();
            sleep(Duration.ofMillis(number)).await();
            println("waiter " + number + " goes on");
        });
    }
    sleep(Duration.ofMillis(1)).await();
    notify.notifyOne();
    notify.notifyOne();
    println("two of them");
    sleep(Duration.ofMillis(5)).await();
    notify.notifyWaiters();
    notify.notifyOne();
    println("all, and one to keep");
    sleep(Duration.ofMillis(5)).await();
    println("kept: " + word(notify.notified()));
    println("used up: " + word(notify.notified()));
}
