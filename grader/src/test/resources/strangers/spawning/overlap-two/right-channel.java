Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    var ready = Mpsc.<String>channel(2);
    for (String what : List.of("toast", "tea")) {
        var tx = ready.tx().copy();
        spawn(() -> {
            try (tx) {
                errand(what).await();
                tx.send(what).await();
            }
        });
    }
    ready.tx().close();
    while (ready.rx().recv().await() instanceof Some(var what)) {}
    println("breakfast after " + start.elapsed().toMillis() + " ms");
}
