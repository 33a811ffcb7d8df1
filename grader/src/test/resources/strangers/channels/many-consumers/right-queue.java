final int SLOW = 1;

void job(int number) {
    sleep(Duration.ofMillis(number == SLOW ? 30 : 10)).await();
    println("job " + number + " done");
}

void main() {
    var jobs = new ArrayDeque<>(List.of(1, 2, 3));
    var workers = new JoinSet<Void>();
    for (int i = 0; i < 2; i++) {
        workers.spawn(() -> {
            for (Integer number = jobs.poll(); number != null; number = jobs.poll()) job(number);
        });
    }
    workers.joinAll().await();
    println("all done");
}
