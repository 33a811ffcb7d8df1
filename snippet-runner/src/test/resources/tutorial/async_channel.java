// prints: [0, 1, 2, 3]
void main() {
    var jobs = AsyncChannel.<Integer>bounded(1);
    var done = new ArrayList<Integer>();
    var workers = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 2; i++) {
        var rx = jobs.rx().copy();
        workers.add(
                spawn(() -> {
                    try (rx) {
                        while (true) {
                            done.add(rx.recv().await());
                            yieldNow().await();
                        }
                    } catch (RecvError closed) {
                        return;
                    }
                }));
    }
    for (int i = 0; i < 4; i++) jobs.tx().send(i).await();
    jobs.tx().close();
    for (var worker : workers) worker.await();
    Collections.sort(done);
    println(done);
}
