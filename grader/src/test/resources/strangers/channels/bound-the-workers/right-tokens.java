final int LIMIT = 2;

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

void main() {
    // Tokens in a channel are permits too.
    var tokens = Mpsc.<String>channel(LIMIT);
    for (int i = 0; i < LIMIT; i++) tokens.tx().send("token").await();
    var handles = new ArrayList<JoinHandle<Void>>();
    for (int i = 1; i <= 3; i++) {
        int number = i;
        tokens.rx().recv().await();
        handles.add(
                spawn(() -> {
                    job(number);
                    tokens.tx().trySend("token");
                }));
    }
    for (var handle : handles) handle.await();
    println("all done");
}
