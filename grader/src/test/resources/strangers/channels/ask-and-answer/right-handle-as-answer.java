final int ADA = 36;
final int BOB = 41;

record Ask(String who, int set, Oneshot.Sender<Integer> back) {}

Future<Integer> ask(Mpsc.Sender<Ask> tx, String who, int set) {
    return async(() -> {
        var back = Oneshot.<Integer>channel();
        tx.send(new Ask(who, set, back.tx())).await();
        return back.rx().await();
    });
}

void main() {
    var channel = Mpsc.<Ask>channel(1);
    var tx = channel.tx();
    var manager =
            spawn(() -> {
                var ages = new TreeMap<String, Integer>();
                while (channel.rx().recv().await() instanceof Some(var it)) {
                    if (it.set() > 0) ages.put(it.who(), it.set());
                    it.back().send(ages.get(it.who()));
                }
            });
    var callers = new JoinSet<Void>();
    Map.of("ada", ADA, "bob", BOB)
            .forEach((who, age) ->
                    callers.spawn(() -> {
                        ask(tx, who, age).await();
                        println(who + " = " + ask(tx, who, 0).await());
                    }));
    callers.joinAll().await();
    tx.close();
    manager.await();
}
