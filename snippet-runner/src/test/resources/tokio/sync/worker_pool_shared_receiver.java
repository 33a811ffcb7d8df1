// Workers take jobs from one receiver behind a mutex; one of them breaks, and the others go on.
import dev.asyncworkbook.kernel.sync.Mutex;

record Done(int id, long result) {}

void main() {
    var start = Instant.now();
    var jobs = Mpsc.<Long>channel(3);
    var results = Mpsc.<Done>unboundedChannel();
    var rx = new Mutex<>(jobs.rx());
    var workers = new ArrayList<JoinHandle<Integer>>();
    for (int n = 0; n < 3; n++) {
        int id = n;
        var tx = results.tx().copy();
        workers.add(
                spawn(() -> {
                    int count = 0;
                    try (tx) {
                        while (true) {
                            Option<Long> next;
                            try (var guard = rx.lock().await()) {
                                next = guard.get().recv().await();
                            }
                            if (!(next instanceof Some(var job))) {
                                break;
                            }
                            println(start.elapsed().toMillis() + " worker " + id + " takes " + job);
                            sleep(Duration.ofMillis(job)).await();
                            if (job == 13) {
                                throw new IllegalStateException("unlucky");
                            }
                            tx.send(new Done(id, job * job));
                            count++;
                        }
                        println(start.elapsed().toMillis() + " worker " + id + " goes home");
                    }
                    return count;
                }));
    }
    results.tx().close();
    var feeder =
            spawn(() -> {
                try (var tx = jobs.tx()) {
                    for (long job : new long[] {5, 13, 7, 3, 11, 2, 17, 4}) {
                        tx.send(job).await();
                        println(start.elapsed().toMillis() + " queued " + job);
                    }
                }
            });
    var collector =
            spawn(() -> {
                while (results.rx().recv().await() instanceof Some(Done(var id, var result))) {
                    println(start.elapsed().toMillis() + " worker " + id + " made " + result);
                }
            });
    collector.await();
    feeder.await();
    for (int id = 0; id < workers.size(); id++) {
        try {
            println("worker " + id + " did " + workers.get(id).await());
        } catch (JoinError error) {
            println("worker " + id + " panicked " + error.isPanic());
        }
    }
}
