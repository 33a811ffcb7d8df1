import dev.asyncworkbook.kernel.sync.Mutex;

final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

void work(Mutex<Mpsc.Receiver<Integer>> jobs) {
    while (true) {
        try (var rx = jobs.lock().await()) {
            if (!(rx.get().recv().await() instanceof Some(var number))) {
                return;
            }
            job(number);
        }
    }
}

void main() {
    var channel = Mpsc.<Integer>channel(4);
    var jobs = new Mutex<>(channel.rx());
    var a = spawn(() -> work(jobs));
    var b = spawn(() -> work(jobs));
    try (var tx = channel.tx()) {
        for (int number = 1; number <= 3; number++) {
            tx.send(number).await();
        }
    }
    a.await();
    b.await();
    println("all done");
}
