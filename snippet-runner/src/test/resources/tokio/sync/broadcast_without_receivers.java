// What becomes of messages that nobody can receive, and of receivers that nobody sends to.
void main() {
    var start = Instant.now();
    var channel = Broadcast.<String>channel(4);
    var tx = channel.tx();
    println("receivers " + tx.receiverCount());
    channel.rx().close();
    println("receivers " + tx.receiverCount());
    try {
        tx.send("to nobody");
    } catch (SendError error) {
        println("given back " + error.value());
    }
    println("receivers " + tx.receiverCount());

    var rx = tx.subscribe();
    println("reached " + tx.send("one"));
    var other = tx.subscribe();
    println("reached " + tx.send("two"));
    println("rx " + rx.len() + ", other " + other.len());
    println("got " + rx.recv().await());
    println("got " + rx.recv().await());
    println("rx " + rx.len() + ", other " + other.len());
    other.close();
    println("rx " + rx.len() + ", empty " + rx.isEmpty());

    var listeners = new ArrayList<JoinHandle<Void>>();
    for (int n = 0; n < 3; n++) {
        int i = n;
        var mine = tx.subscribe();
        listeners.add(
                spawn(() -> {
                    try (mine) {
                        while (true) {
                            String text = mine.recv().await();
                            println(start.elapsed().toMillis() + " listener " + i + ": " + text);
                            if (i == 1) {
                                break;
                            }
                        }
                    } catch (RecvError _) {
                        // every sender is gone
                    }
                    println(start.elapsed().toMillis() + " listener " + i + " ends");
                }));
    }
    rx.close();
    sleep(Duration.ofMillis(1)).await();
    println("reached " + tx.send("hello"));
    sleep(Duration.ofMillis(1)).await();
    println("reached " + tx.send("again"));
    var tx2 = tx.copy();
    tx.close();
    sleep(Duration.ofMillis(1)).await();
    println("one sender left, receivers " + tx2.receiverCount());
    tx2.close();
    for (var listener : listeners) {
        listener.await();
    }
}
