import dev.asyncworkbook.kernel.sync.Semaphore;

final int LIMIT = 2;
final Semaphore free = new Semaphore(LIMIT);

void job(int number) {
    println("begin " + number);
    sleep(Duration.ofMillis(10)).await();
    println("end " + number);
}

Future<Void> limited(int number) {
    return async(() -> {
        var permit = free.acquire().await();
        try {
            job(number);
        } finally {
            permit.close();
        }
    });
}

void main() {
    joinAll(List.of(limited(1), limited(2), limited(3))).await();
    println("all done");
}
