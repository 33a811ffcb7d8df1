// fails: at-most
import dev.asyncworkbook.kernel.sync.Semaphore;

final int LIMIT = 2;

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

void main() {
    var permits = new Semaphore(LIMIT);
    var tasks = new JoinSet<Void>();
    for (int i = 1; i <= 3; i++) {
        int number = i;
        tasks.spawn(() -> {
            var permit = permits.acquire().await();
            permit.close();
            job(number);
        });
    }
    tasks.joinAll().await();
    println("all done");
}
