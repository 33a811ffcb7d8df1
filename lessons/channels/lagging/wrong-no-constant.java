void listen(Broadcast.Receiver<Integer> rx) {
    while (true) {
        try {
            println("got " + rx.recv().await());
        } catch (RecvError.Lagged lagged) {
            println("missed " + lagged.skipped());
        } catch (RecvError closed) {
            return;
        }
    }
}

void main() {
    var news = Broadcast.<Integer>channel(2);
    var subscriber = spawn(() -> listen(news.rx()));
    for (int i = 1; i <= 5; i++) {
        news.tx().send(i);
    }
    news.tx().close();
    subscriber.await();
}
