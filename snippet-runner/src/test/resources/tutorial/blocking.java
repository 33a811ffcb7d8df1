// prints: computed 5050
// prints: received 1
// prints: 0.1s
void main() {
    println(
            "computed "
                    + spawnBlocking(
                                    () -> {
                                        int sum = 0;
                                        for (int i = 1; i <= 100; i++) sum += i;
                                        return sum;
                                    })
                            .await());
    var channel = Mpsc.<Integer>channel(1);
    spawnBlocking(() -> {
        Thread.sleep(100);
        channel.tx().blockingSend(1);
        channel.tx().close();
    });
    if (channel.rx().recv().await() instanceof Some(var value)) println("received " + value);
    println(Instant.now());
}
