// fails: whoever-is-free
final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
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
    var a = spawn(() -> work(jobs.rx()));
    for (int number = 1; number <= 3; number++) {
        jobs.tx().send(number).await();
    }
    jobs.tx().close();
    a.await();
    println("all done");
}
