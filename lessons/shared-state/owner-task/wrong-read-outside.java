final int ONE = 5;
final int TWO = 7;

record Add(String name, int points) {}

final Map<String, Integer> db = new HashMap<>();

void own(Mpsc.Receiver<Add> rx) {
    while (rx.recv().await() instanceof Some(Add(var name, var points))) {
        db.merge(name, points, Integer::sum);
    }
}

void add(Mpsc.Sender<Add> tx, int points) {
    try (tx) {
        tx.send(new Add("Ada", points)).await();
    }
}

void main() {
    var channel = Mpsc.<Add>channel(4);
    var owner = spawn(() -> own(channel.rx()));
    var tx = channel.tx().copy();
    var one = spawn(() -> add(tx, ONE));
    var two = spawn(() -> add(channel.tx(), TWO));
    one.await();
    two.await();
    owner.await();
    println("Ada " + db.get("Ada"));
}
