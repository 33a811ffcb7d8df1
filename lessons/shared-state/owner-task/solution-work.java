import java.util.function.Consumer;

final int ONE = 5;
final int TWO = 7;

/** The owner does with its map what the messages say. */
void own(Mpsc.Receiver<Consumer<Map<String, Integer>>> rx) {
    var db = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var work)) {
        work.accept(db);
    }
}

void main() {
    var channel = Mpsc.<Consumer<Map<String, Integer>>>channel(4);
    var tx = channel.tx();
    var owner = spawn(() -> own(channel.rx()));

    var adders = new JoinSet<Void>();
    for (int points : new int[] {ONE, TWO}) {
        adders.spawn(() -> {
            tx.send(db -> db.merge("Ada", points, Integer::sum)).await();
        });
    }
    adders.joinAll().await();

    var answer = Oneshot.<Integer>channel();
    tx.send(db -> answer.tx().send(db.get("Ada"))).await();
    println("Ada " + answer.rx().await());
    tx.close();
    owner.await();
}
