final int MESSAGES = 5;

/** The next message there still is; None at the end. */
Future<Option<Integer>> next(Broadcast.Receiver<Integer> rx) {
    return async(() -> {
        while (true) {
            try {
                return new Some<>(rx.recv().await());
            } catch (RecvError error) {
                if (!(error instanceof RecvError.Lagged lagged)) {
                    return new None<>();
                }
                println("missed " + lagged.skipped());
            }
        }
    });
}

void listen(Broadcast.Receiver<Integer> rx) {
    while (next(rx).await() instanceof Some(var number)) {
        println("got " + number);
    }
}

void main() {
    var news = Broadcast.<Integer>channel(2);
    var subscriber = spawn(() -> listen(news.rx()));
    for (int i = 1; i <= MESSAGES; i++) {
        news.tx().send(i);
    }
    news.tx().close();
    subscriber.await();
}
