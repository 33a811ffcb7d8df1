final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

// The workers ask a dispatcher for the next job.
void work(Mpsc.Sender<Oneshot.Sender<Integer>> ask) {
    try (ask) {
        while (true) {
            var next = Oneshot.<Integer>channel();
            ask.send(next.tx()).await();
            int number = next.rx().await();
            if (number == 0) return;
            job(number);
        }
    }
}

void main() {
    var ask = Mpsc.<Oneshot.Sender<Integer>>channel(2);
    var one = ask.tx().copy();
    var two = ask.tx();
    var a = spawn(() -> work(one));
    var b = spawn(() -> work(two));
    int next = 1;
    while (ask.rx().recv().await() instanceof Some(var worker)) {
        worker.send(next <= 3 ? next++ : 0);
    }
    a.await();
    b.await();
    println("all done");
}
