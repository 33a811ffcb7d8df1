// enable() takes a place in the queue; a future that was notified and is dropped passes it on.
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
    var first = notify.notified();
    var second = notify.notified();
    println("second enabled: " + second.enable());
    println("first enabled: " + first.enable());
    notify.notifyOne();
    println("first again: " + first.enable());
    println("second again: " + second.enable());
    println("and again: " + second.enable());
    println("second: " + word(second));
    println("first: " + word(first));

    var a = notify.notified();
    var b = notify.notified();
    var c = notify.notified();
    a.enable();
    b.enable();
    c.enable();
    notify.notifyOne();
    a.drop();
    println("b has the place of a: " + b.enable());
    b.drop();
    println("b had used it up: " + word(c));

    var d = notify.notified();
    d.enable();
    notify.notifyOne();
    d.drop();
    println("kept for later: " + word(notify.notified()));

    var e = notify.notified();
    var f = notify.notified();
    e.enable();
    notify.notifyWaiters();
    e.drop();
    println("f was made before: " + f.enable());
    println("not for later: " + word(notify.notified()));

    notify.notifyOne();
    var g = notify.notified();
    println("g takes the kept one: " + g.enable());
    g.drop();
    println("gone with g: " + word(notify.notified()));
}
