// fails: never-lost
import java.util.concurrent.locks.ReentrantLock;

int counter = 0;
final ReentrantLock lock = new ReentrantLock();

void increment() {
    lock.lock();
    try {
        int seen = counter;
        yieldNow().await();
        counter = seen + 1;
    } finally {
        lock.unlock();
    }
}

void main() {
    var a = spawn(() -> increment());
    var b = spawn(() -> increment());
    a.await();
    b.await();
    println("counter = " + counter);
}
