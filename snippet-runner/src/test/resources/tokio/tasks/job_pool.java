// A pool that runs at most three jobs at once, tells of each end, and survives failures.
Future<Integer> job(int number, int ms) {
    return async(() -> {
        sleep(Duration.ofMillis(ms)).await();
        if (number == 3) {
            throw new RuntimeException("job 3 fails");
        }
        return number;
    });
}

void main() {
    var start = Instant.now();
    var times = List.of(40, 10, 20, 30, 10, 5, 40).iterator();
    int number = 0;
    int done = 0;
    int failed = 0;
    var running = new JoinSet<Integer>();
    while (true) {
        while (running.len() < 3 && times.hasNext()) {
            number++;
            println(start.elapsed().toMillis() + " ms: job " + number + " begins");
            running.spawn(job(number, times.next()));
        }
        try {
            if (!(running.joinNext().await() instanceof Some(var ended))) {
                break;
            }
            done++;
            println(start.elapsed().toMillis() + " ms: job " + ended + " ends");
        } catch (JoinError e) {
            failed++;
            println(start.elapsed().toMillis() + " ms: a job failed");
        }
    }
    long end = start.elapsed().toMillis();
    println(done + " done, " + failed + " failed, " + end + " ms");
}
