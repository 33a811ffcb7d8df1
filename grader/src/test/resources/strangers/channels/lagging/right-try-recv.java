final int MESSAGES = 5;

void main() {
    var news = Broadcast.<Integer>channel(2);
    var rx = news.rx();
    var subscriber =
            spawn(() -> {
                boolean open = true;
                while (open) {
                    try {
                        int number = rx.recv().await();
                        println(String.join(" ", "got", "" + number));
                    } catch (RecvError e) {
                        switch (e) {
                            case RecvError.Lagged lag -> println("missed " + lag.skipped());
                            default -> open = false;
                        }
                    }
                }
            });
    for (int i = 0; i < MESSAGES; i++) news.tx().send(i + 1);
    news.tx().close();
    subscriber.await();
}
