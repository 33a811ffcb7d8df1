void job(int number) {
    sleep(Duration.ofMillis(number == 1 ? 30 : 10)).await();
    println("job " + number + " done");
}

void work(AsyncChannel.Receiver<Integer> jobs) {
    try {
        while (true) {
            job(jobs.recv().await());
        }
    } catch (RecvError closed) {
        return; // no more jobs
    }
}

void main() {
    var jobs = AsyncChannel.<Integer>bounded(4);
    var other = jobs.rx().copy();
    var a = spawn(() -> work(jobs.rx()));
    var b = spawn(() -> work(other));
    for (int number = 1; number <= 3; number++) {
        jobs.tx().send(number).await();
    }
    jobs.tx().close();
    a.await();
    b.await();
    println("all done");
}
