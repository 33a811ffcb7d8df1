// How often a future by hand is polled, according to who wakes it and when.
class Flag implements Future<Integer> {
    boolean ready;
    int polls;
    Waker waker;

    public Poll<Integer> poll(Context cx) {
        polls++;
        println("poll " + polls);
        if (ready) {
            return Poll.ready(polls);
        }
        waker = cx.waker();
        return Poll.pending();
    }

    void wake() {
        waker.wake();
    }
}

void main() {
    var flag = new Flag();
    var task = spawn(flag);
    yieldNow().await();
    println("woken in vain");
    flag.wake();
    yieldNow().await();
    println("woken three times before its turn");
    flag.wake();
    flag.wake();
    flag.wake();
    yieldNow().await();
    println("ready, but not woken");
    flag.ready = true;
    yieldNow().await();
    sleep(Duration.ofMillis(10)).await();
    println("finished: " + task.isFinished());
    flag.wake();
    println("result " + task.await());
    flag.wake();
    yieldNow().await();
    println("a wake after the end does nothing");

    int[] polls = {0};
    Future<Void> selfWoken =
            cx -> {
                polls[0]++;
                if (polls[0] == 4) {
                    return Poll.done();
                }
                cx.waker().wake();
                cx.waker().wake();
                return Poll.pending();
            };
    selfWoken.await();
    println("self-woken: " + polls[0] + " polls");

    var inner = new Flag();
    var waits =
            async(() -> {
                int number = inner.await();
                println("inner was ready at its poll " + number);
            });
    var sleeps =
            async(() -> {
                for (int i = 0; i < 3; i++) {
                    sleep(Duration.ofMillis(1)).await();
                }
                inner.ready = true;
            });
    join(waits, sleeps).await();
}
