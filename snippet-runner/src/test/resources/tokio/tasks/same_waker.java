// Which wakers would wake the same task.
Future<Waker> waker() {
    return cx -> Poll.ready(cx.waker());
}

void main() {
    var mainFirst = waker().await();
    yieldNow().await();
    var mainSecond = waker().await();
    println("main, then and now: " + mainFirst.willWake(mainSecond));
    var inside = async(() -> waker().await()).await();
    println("main, in an async block: " + mainFirst.willWake(inside));
    var both =
            join(
                            waker(),
                            async(() -> {
                                yieldNow().await();
                                return waker().await();
                            }))
                    .await();
    var left = both.first();
    var right = both.second();
    println("main, in a join: " + mainFirst.willWake(left) + " " + left.willWake(right));
    var selected = select(Waker.class).biased().on(waker(), waker -> waker).await();
    println("main, in a select: " + mainFirst.willWake(selected));
    var a =
            spawn(() -> {
                var before = waker().await();
                yieldNow().await();
                var after = waker().await();
                println("a task, then and now: " + before.willWake(after));
                return before;
            });
    var b = spawn(waker());
    var ofA = a.await();
    var ofB = b.await();
    println("two tasks: " + ofA.willWake(ofB));
    println("a task and main: " + ofA.willWake(mainFirst));
    ofA.wake();
    ofB.wake();
    println("waking the dead does no harm");
}
