import dev.asyncworkbook.kernel.sync.Mutex;

void main() {
    var mutex = new Mutex<int[]>(new int[1]);
    Body<Void> work =
            () -> {
                try (var cell = mutex.lock().await()) {
                    int before = cell.get()[0];
                    sleep(Duration.ofMillis(10)).await();
                    cell.get()[0] = before + 1;
                }
                return null;
            };
    var a = spawn(work);
    var b = spawn(work);
    b.await();
    a.await();
    println("counter = " + mutex.lock().await().get()[0]);
}
