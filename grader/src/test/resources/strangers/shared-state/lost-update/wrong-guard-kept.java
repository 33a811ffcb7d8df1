// fails: ends
import dev.asyncworkbook.kernel.sync.Mutex;

Future<Void> addOne(Mutex<Integer> counter) {
    return async(() -> {
        var value = counter.lock().await();
        int seen = value.get();
        yieldNow().await();
        value.set(seen + 1);
    });
}

void main() {
    var counter = new Mutex<Integer>(0);
    var first = spawn(addOne(counter));
    var second = spawn(addOne(counter));
    first.await();
    second.await();
    println("counter = " + counter.lock().await().get());
}
