import dev.asyncworkbook.kernel.sync.Mutex;

int counter = 0;

void addOne(Mutex<String> lock) {
    var guard = lock.lock().await();
    try {
        int seen = counter;
        sleep(Duration.ofMillis(5)).await();
        counter = seen + 1;
    } finally {
        guard.close();
    }
}

void main() {
    var lock = new Mutex<String>("guards the counter");
    var handles = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 2; i++) {
        handles.add(spawn(() -> addOne(lock)));
    }
    for (var handle : handles) {
        handle.await();
    }
    println("counter = " + counter);
}
