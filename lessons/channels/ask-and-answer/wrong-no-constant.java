sealed interface Command permits Set, Get {}

record Set(String name, int age) implements Command {}

record Get(String name, Oneshot.Sender<Integer> reply)
        implements Command {}

void manage(Mpsc.Receiver<Command> rx) {
    var ages = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var command)) {
        switch (command) {
            case Set(var name, var age) -> ages.put(name, age);
            case Get(var name, var reply) -> reply.send(ages.get(name));
        }
    }
}

void call(Mpsc.Sender<Command> tx, String name, int age) {
    try (tx) {
        tx.send(new Set(name, age)).await();
        var answer = Oneshot.<Integer>channel();
        tx.send(new Get(name, answer.tx())).await();
        println(name + " = " + answer.rx().await());
    }
}

void main() {
    var channel = Mpsc.<Command>channel(8);
    var manager = spawn(() -> manage(channel.rx()));
    var forAda = channel.tx().copy();
    var forBob = channel.tx();
    var ada = spawn(() -> call(forAda, "ada", 36));
    var bob = spawn(() -> call(forBob, "bob", 41));
    ada.await();
    bob.await();
    manager.await();
}
