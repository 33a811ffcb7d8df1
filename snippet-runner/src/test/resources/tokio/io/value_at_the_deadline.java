// A value that is sent at the very moment of the deadline: main's timer is looked at first.
void main() {
    var start = Instant.now();
    var channel = Mpsc.<Integer>channel(4);
    spawn(() -> {
        try (var tx = channel.tx()) {
            for (int n = 0; n < 3; n++) {
                sleep(Duration.ofMillis(10)).await();
                tx.send(n).await();
            }
        }
    });
    yieldNow().await();
    for (int i = 0; i < 6; i++) {
        try {
            var next = timeout(Duration.ofMillis(10), channel.rx().recv()).await();
            int n = next instanceof Some(var value) ? value : -1;
            println(start.elapsed().toMillis() + " ms " + n);
        } catch (Elapsed e) {
            println(start.elapsed().toMillis() + " ms " + e.getMessage());
        }
    }
}
