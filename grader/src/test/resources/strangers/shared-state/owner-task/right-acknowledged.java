final int ONE = 5;
final int TWO = 7;

record Message(String name, int more, Oneshot.Sender<Integer> total) {}

Future<Integer> ask(Mpsc.Sender<Message> tx, String name, int more) {
    return async(() -> {
        var back = Oneshot.<Integer>channel();
        tx.send(new Message(name, more, back.tx())).await();
        return back.rx().await();
    });
}

void main() {
    var channel = Mpsc.<Message>channel(1);
    var owner =
            spawn(() -> {
                var totals = new HashMap<String, Integer>();
                while (channel.rx().recv().await()
                        instanceof Some(Message(var name, var more, var total))) {
                    total.send(totals.merge(name, more, Integer::sum));
                }
            });
    var tx = channel.tx();
    var one = spawn(ask(tx, "Ada", ONE));
    var two = spawn(ask(tx, "Ada", TWO));
    one.await();
    two.await();
    println("Ada " + ask(tx, "Ada", 0).await());
    tx.close();
    owner.await();
}
