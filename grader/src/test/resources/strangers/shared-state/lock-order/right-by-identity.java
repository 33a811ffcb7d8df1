import dev.asyncworkbook.kernel.sync.Mutex;

final Mutex<int[]> a = new Mutex<>(new int[] {10});
final Mutex<int[]> b = new Mutex<>(new int[] {10});

Future<Void> move(int amount, Mutex<int[]> from, Mutex<int[]> to) {
    return async(() -> {
        boolean swap = from == b;
        var first = (swap ? to : from).lock().await();
        var second = (swap ? from : to).lock().await();
        sleep(Duration.ofMillis(1)).await();
        (swap ? second : first).get()[0] -= amount;
        (swap ? first : second).get()[0] += amount;
        first.close();
        second.close();
    });
}

void main() {
    var moves = new JoinSet<Void>();
    moves.spawn(move(5, a, b));
    moves.spawn(move(2, b, a));
    moves.joinAll().await();
    println("a = " + a.lock().await().get()[0] + ", b = " + b.lock().await().get()[0]);
}
