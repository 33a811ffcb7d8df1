final int LIMIT = 2;

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

void main() {
    var jobs = AsyncChannel.<Integer>bounded(1);
    var workers = new JoinSet<Void>();
    for (int i = 0; i < LIMIT; i++) {
        var rx = jobs.rx().copy();
        workers.spawn(() -> {
            try (rx) {
                while (true) {
                    job(rx.recv().await());
                }
            } catch (RecvError closed) {
                return; // no more jobs
            }
        });
    }
    for (int number = 1; number <= 3; number++) {
        jobs.tx().send(number).await();
    }
    jobs.tx().close();
    workers.joinAll().await();
    println("all done");
}
