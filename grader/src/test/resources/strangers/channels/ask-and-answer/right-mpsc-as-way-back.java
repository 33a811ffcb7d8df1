final int ADA = 36;
final int BOB = 41;

sealed interface Command permits Set, Get {}

record Set(String name, int age) implements Command {}

record Get(String name, Mpsc.Sender<Integer> reply) implements Command {}

void manage(Mpsc.Receiver<Command> rx) {
    var ages = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var command)) {
        switch (command) {
            case Set(var name, var age) -> ages.put(name, age);
            case Get(var name, var reply) -> {
                reply.send(ages.get(name)).await();
                reply.close();
            }
        }
    }
}

void call(Mpsc.Sender<Command> tx, String name, int age) {
    try (tx) {
        var mine = Mpsc.<Integer>channel(1);
        tx.send(new Set(name, age)).await();
        tx.send(new Get(name, mine.tx())).await();
        if (mine.rx().recv().await() instanceof Some(var answer)) {
            println(name + " = " + answer);
        }
    }
}

void main() {
    var channel = Mpsc.<Command>channel(8);
    var manager = spawn(() -> manage(channel.rx()));
    var forAda = channel.tx().copy();
    var forBob = channel.tx();
    var ada = spawn(() -> call(forAda, "ada", ADA));
    var bob = spawn(() -> call(forBob, "bob", BOB));
    ada.await();
    bob.await();
    manager.await();
}
