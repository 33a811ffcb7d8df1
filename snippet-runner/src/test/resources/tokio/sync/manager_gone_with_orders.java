// What is still in the queue when the receiver is dropped is dropped too, with the reply senders.
record Order(int number, Oneshot.Sender<Integer> reply) {}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<Order>channel(4);
    var tx = channel.tx();
    var manager =
            spawn(() -> {
                try (var rx = channel.rx()) {
                    while (rx.recv().await() instanceof Some(Order(var number, var reply))) {
                        try (reply) {
                            sleep(Duration.ofMillis(10)).await();
                            if (number == 2) {
                                println(start.elapsed().toMillis() + " the manager leaves");
                                break;
                            }
                            reply.send(number * 10);
                        }
                    }
                }
            });
    var clients = new ArrayList<JoinHandle<Void>>();
    for (int n = 1; n <= 4; n++) {
        int number = n;
        var mine = tx.copy();
        clients.add(
                spawn(() -> {
                    var answer = Oneshot.<Integer>channel();
                    try (mine) {
                        mine.send(new Order(number, answer.tx())).await();
                    } catch (SendError _) {
                        println("order " + number + " refused");
                        return;
                    }
                    String text;
                    try {
                        text = "" + timeout(Duration.ofMillis(100), answer.rx()).await();
                    } catch (RecvError _) {
                        text = "no answer will come";
                    } catch (Elapsed _) {
                        text = "gave up";
                    }
                    println(start.elapsed().toMillis() + " order " + number + ": " + text);
                }));
    }
    manager.await();
    for (var client : clients) {
        client.await();
    }
    println("closed " + tx.isClosed());
}
