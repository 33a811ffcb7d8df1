// fails: keeps-the-await
import dev.asyncworkbook.kernel.sync.Mutex;

void main() {
    var counter = new Mutex<Integer>(0);
    var handles = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 2; i++)
        handles.add(
                spawn(() -> {
                    try (var g = counter.lock().await()) {
                        g.set(g.get() + 1);
                    }
                }));
    for (var h : handles) h.await();
    try (var g = counter.lock().await()) {
        println("counter = " + g.get());
    }
}
