final int ONE = 5;
final int TWO = 7;

sealed interface Command permits Add, Get {}

record Add(String name, int points) implements Command {}

record Get(String name, Oneshot.Sender<Integer> reply) implements Command {}

void own(Mpsc.Receiver<Command> rx) {
    var db = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var command)) {
        switch (command) {
            case Add(var name, var points) ->
                    db.merge(name, points, Integer::sum);
            case Get(var name, var reply) -> {
                db.getOrDefault(name, 0);
                reply.close();
            }
        }
    }
}

void add(Mpsc.Sender<Command> tx, int points) {
    try (tx) {
        tx.send(new Add("Ada", points)).await();
    }
}

void main() {
    var channel = Mpsc.<Command>channel(4);
    var owner = spawn(() -> own(channel.rx()));
    try (var tx = channel.tx()) {
        var txOne = tx.copy();
        var txTwo = tx.copy();
        var one = spawn(() -> add(txOne, ONE));
        var two = spawn(() -> add(txTwo, TWO));
        one.await();
        two.await();

        var answer = Oneshot.<Integer>channel();
        tx.send(new Get("Ada", answer.tx())).await();
        println("Ada " + answer.rx().await());
    }
    owner.await();
}
