final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

void work(Mpsc.Receiver<Integer> jobs) {
    while (jobs.recv().await() instanceof Some(var number)) {
        job(number);
    }
}

void main() {
    var channel = Mpsc.<Integer>channel(4);
    var a = spawn(() -> work(channel.rx()));
    var b = spawn(() -> work(channel.rx()));
    try (var tx = channel.tx()) {
        for (int number = 1; number <= 3; number++) {
            yieldNow().await();
            tx.send(number).await();
        }
    }
    a.await();
    b.await();
    println("all done");
}
