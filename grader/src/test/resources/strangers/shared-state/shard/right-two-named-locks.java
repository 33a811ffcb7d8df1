import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<Integer> apples = new Mutex<>(0);
final Mutex<Integer> bread = new Mutex<>(0);

void buy(Mutex<Integer> what, String name) {
    var guard = what.lock().await();
    try {
        int before = guard.get();
        sleep(Duration.ofMillis(10)).await();
        guard.set(before + 1);
        println(name + " done");
    } finally {
        guard.close();
    }
}

void main() {
    var a = spawn(() -> buy(apples, "apples"));
    var b = spawn(() -> buy(apples, "apples"));
    var c = spawn(() -> buy(bread, "bread"));
    a.await();
    b.await();
    c.await();
    println("apples = " + apples.lock().await().get());
    println("bread = " + bread.lock().await().get());
}
