// Workers hear of the shutdown by broadcast; main waits until the last has dropped its sender.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

Future<Void> work(
        int id, Instant start, Broadcast.Receiver<String> stop, Mpsc.Sender<String> done) {
    return async(() -> {
        try (done;
                stop) {
            int[] units = {0};
            boolean[] stopped = {false};
            while (!stopped[0]) {
                select().biased()
                        .on(stop.recv(), _ -> stopped[0] = true)
                        .on(sleep(ms(10 + 3 * id)), _ -> units[0]++)
                        .await();
            }
            println(start.elapsed().toMillis() + " worker " + id + " cleans up after " + units[0]);
            sleep(ms(20 * (id + 1))).await();
            println(start.elapsed().toMillis() + " worker " + id + " is done");
        }
    });
}

void main() {
    var start = Instant.now();
    var stop = new Broadcast.Sender<String>(1);
    var channel = Mpsc.<String>channel(1);
    var done = channel.tx();
    var allDone = channel.rx();
    for (int id = 0; id < 3; id++) {
        spawn(work(id, start, stop.subscribe(), done.copy()));
    }
    var late = done.copy();
    println("workers listen: " + stop.receiverCount());
    sleep(ms(47)).await();
    int reached = stop.send("stop");
    println(start.elapsed().toMillis() + " stop reaches " + reached);
    var missed = stop.subscribe();
    spawn(() -> {
        try {
            timeout(ms(15), work(9, start, missed, late)).await();
            println(start.elapsed().toMillis() + " late worker ends by itself");
        } catch (Elapsed _) {
            println(start.elapsed().toMillis() + " late worker is dropped");
        }
    });
    done.close();
    boolean inTime;
    try {
        timeout(ms(30), allDone.recv()).await();
        inTime = true;
    } catch (Elapsed _) {
        inTime = false;
    }
    println(start.elapsed().toMillis() + " all done in time: " + inTime);
    println("still listening: " + stop.receiverCount());
    println("end: " + (allDone.recv().await() instanceof None));
    println(start.elapsed().toMillis() + " everybody is gone");
}
