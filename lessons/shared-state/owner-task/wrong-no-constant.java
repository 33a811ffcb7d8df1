sealed interface Command permits Add, Get {}

record Add(String name, int points) implements Command {}

record Get(String name, Oneshot.Sender<Integer> reply) implements Command {}

void own(Mpsc.Receiver<Command> rx) {
    var db = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var command)) {
        switch (command) {
            case Add(var name, var points) ->
                    db.merge(name, points, Integer::sum);
            case Get(var name, var reply) ->
                    reply.send(db.getOrDefault(name, 0));
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
        var one = spawn(() -> add(txOne, 5));
        var two = spawn(() -> add(txTwo, 7));
        one.await();
        two.await();

        var answer = Oneshot.<Integer>channel();
        tx.send(new Get("Ada", answer.tx())).await();
        println("Ada " + answer.rx().await());
    }
    owner.await();
}
