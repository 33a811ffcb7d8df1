// fails: any-order
import java.util.concurrent.atomic.AtomicInteger;

void main() {
    var next = new AtomicInteger();
    var tasks = new ArrayList<JoinHandle<Void>>();
    for (int i = 0; i < 3; i++) {
        tasks.add(spawn(() -> println("task " + next.getAndIncrement())));
    }
    for (var task : tasks) task.await();
}
