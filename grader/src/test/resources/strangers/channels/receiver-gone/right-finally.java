final int NUMBER = 7;

record Job(int n, Oneshot.Sender<Integer> to) {
    boolean answer(int result) {
        try {
            to.send(result);
            return true;
        } catch (SendError e) {
            return false;
        }
    }
}

Future<Integer> square(Mpsc.Sender<Job> jobs, int n) {
    return async(() -> {
        var back = Oneshot.<Integer>channel();
        jobs.send(new Job(n, back.tx())).await();
        return back.rx().await();
    });
}

void main() {
    var jobs = Mpsc.<Job>channel(2);
    var tx = jobs.tx();
    var manager =
            spawn(() -> {
                int lost = 0;
                while (jobs.rx().recv().await() instanceof Some(var job)) {
                    sleep(Duration.ofMillis(20)).await();
                    if (!job.answer(job.n() * job.n())) lost++;
                }
                return lost;
            });
    var first =
            spawn(() -> {
                try {
                    println(timeout(Duration.ofMillis(10), square(tx, 3)).await());
                } catch (Elapsed e) {
                    println("gave up");
                }
            });
    first.await();
    println("answer = " + square(tx, NUMBER).await());
    tx.close();
    manager.await();
}
