// fails: told-by-message
final int ONE = 5;
final int TWO = 7;

sealed interface Command permits Add, Get {}

record Add(String name, int points) implements Command {}

record Get(String name, Oneshot.Sender<Integer> reply) implements Command {}

void own(Mpsc.Receiver<Command> rx) {
    var map = new HashMap<String, Integer>();
    while (rx.recv().await() instanceof Some(var command)) {
        switch (command) {
            case Add(var name, var points) -> map.merge(name, points, Integer::sum);
            case Get(var name, var reply) -> reply.send(map.getOrDefault(name, 0));
        }
    }
}

void main() {
    var channel = Mpsc.<Command>channel(16);
    var owner = spawn(() -> own(channel.rx()));
    var tx = channel.tx();
    var one =
            spawn(() -> {
                tx.send(new Add("Ada", ONE));
            });
    var two =
            spawn(() -> {
                tx.send(new Add("Ada", TWO));
            });
    one.await();
    two.await();
    var reply = Oneshot.<Integer>channel();
    tx.send(new Get("Ada", reply.tx())).await();
    println("Ada " + reply.rx().await());
    tx.close();
    owner.await();
}
