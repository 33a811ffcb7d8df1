final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(1);
    var tasks = new JoinSet<Void>();
    for (int i = 1; i <= SENDERS; i++) {
        int n = i;
        tasks.spawn(() -> channel.tx().send(n).await());
    }
    // The last one turns off the light.
    var closer =
            spawn(() -> {
                tasks.joinAll().await();
                channel.tx().close();
            });
    int total = 0;
    for (boolean more = true; more; ) {
        switch (channel.rx().recv().await()) {
            case Some(Integer n) -> total += n;
            case None() -> more = false;
        }
    }
    closer.await();
    println("sum = %d".formatted(total));
    println("closed");
}
