// prints: broadcast [1, 2]
// prints: missed 1, then 2
// prints: watch 3
void main() {
    var news = Broadcast.<Integer>channel(16);
    var other = news.tx().subscribe();
    var readers = join(collect(news.rx()), collect(other));
    news.tx().send(1);
    news.tx().send(2);
    news.tx().close();
    println("broadcast " + readers.await().second());

    var small = Broadcast.<Integer>channel(1);
    small.tx().send(1);
    small.tx().send(2);
    try {
        small.rx().recv().await();
    } catch (RecvError.Lagged lagged) {
        println("missed " + lagged.skipped() + ", then " + small.rx().recv().await());
    }

    var config = Watch.channel(1);
    var waiter = spawn(() -> config.rx().waitFor(value -> value >= 3).await());
    for (int i = 2; i <= 4; i++) {
        config.tx().send(i);
        yieldNow().await();
    }
    println("watch " + waiter.await());
}

Future<List<Integer>> collect(Broadcast.Receiver<Integer> rx) {
    return async(() -> {
        var all = new ArrayList<Integer>();
        try {
            while (true) all.add(rx.recv().await());
        } catch (RecvError closed) {
            return all;
        }
    });
}
