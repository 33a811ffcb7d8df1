final int MESSAGES = 5;

void listen(Broadcast.Receiver<Integer> rx) {
    try {
        while (true) {
            println("got " + rx.recv().await());
        }
    } catch (RecvError closed) {
        return; // the end
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
