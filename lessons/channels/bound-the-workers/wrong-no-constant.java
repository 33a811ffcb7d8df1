import dev.asyncworkbook.kernel.sync.Semaphore;

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

void main() {
    var permits = new Semaphore(2);
    var tasks = new JoinSet<Void>();
    for (int i = 1; i <= 3; i++) {
        int number = i;
        tasks.spawn(() -> {
            try (var permit = permits.acquire().await()) {
                job(number);
            }
        });
    }
    tasks.joinAll().await();
    println("all done");
}
