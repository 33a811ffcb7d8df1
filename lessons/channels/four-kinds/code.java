/** All that a receiver gets until its channel is at its end. */
Future<List<Integer>> all(Body<Integer> receive) {
    return async(() -> {
        var got = new ArrayList<Integer>();
        try {
            while (true) {
                got.add(receive.run());
            }
        } catch (RecvError closed) {
            return got;
        }
    });
}

void main() {
    var mpsc = Mpsc.<Integer>channel(8);
    for (int i = 1; i <= 3; i++) {
        mpsc.tx().send(i).await();
    }
    mpsc.tx().close();
    var got = new ArrayList<Integer>();
    while (mpsc.rx().recv().await() instanceof Some(var number)) {
        got.add(number);
    }
    println("mpsc: " + got);

    var oneshot = Oneshot.<Integer>channel();
    oneshot.tx().send(1);
    println("oneshot: " + oneshot.rx().await());

    var broadcast = Broadcast.<Integer>channel(8);
    var rx = broadcast.tx().subscribe();
    for (int i = 1; i <= 3; i++) {
        broadcast.tx().send(i);
    }
    broadcast.tx().close();
    println("broadcast, one receiver: "
            + all(() -> broadcast.rx().recv().await()).await());
    println("broadcast, the other: " + all(() -> rx.recv().await()).await());

    var watch = Watch.channel(0);
    for (int i = 1; i <= 3; i++) {
        watch.tx().send(i);
    }
    watch.tx().close();
    println("watch: "
            + all(() -> {
                watch.rx().changed().await();
                return watch.rx().borrowAndUpdate();
            }).await());

    var shared = AsyncChannel.<Integer>bounded(8);
    var other = shared.rx().copy();
    for (int i = 1; i <= 3; i++) {
        shared.tx().send(i).await();
    }
    shared.tx().close();
    var both = join(
                    all(() -> {
                        yieldNow().await();
                        return shared.rx().recv().await();
                    }),
                    all(() -> {
                        yieldNow().await();
                        return other.recv().await();
                    }))
            .await();
    println("async channel, one receiver: " + both.first());
    println("async channel, the other: " + both.second());
}
