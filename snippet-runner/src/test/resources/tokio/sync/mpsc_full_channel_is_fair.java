// Senders of a full channel are served in the order in which they came; a place is promised.
Duration ms(long n) {
    return Duration.ofMillis(n);
}

record Client(String name, int patience) {}

String word(Mpsc.Sender<String> tx, String value) {
    try {
        tx.trySend(value);
        return "sent";
    } catch (TrySendError.Full error) {
        return "full, back " + error.value();
    } catch (TrySendError.Closed error) {
        return "closed, back " + error.value();
    }
}

String some(Option<String> option) {
    return switch (option) {
        case Some(var value) -> value;
        case None() -> throw new NoSuchElementException("None");
    };
}

boolean isEmpty(Mpsc.Receiver<String> rx) {
    try {
        rx.tryRecv();
        return false;
    } catch (TryRecvError _) {
        return true;
    }
}

void main() {
    var start = Instant.now();
    var channel = Mpsc.<String>channel(1);
    var tx = channel.tx();
    var rx = channel.rx();
    println(word(tx, "main"));
    var clients =
            List.of(
                    new Client("a", 100),
                    new Client("b", 5),
                    new Client("c", 100),
                    new Client("d", 100));
    for (var client : clients) {
        var mine = tx.copy();
        spawn(() -> {
            try (mine) {
                timeout(ms(client.patience()), mine.send(client.name())).await();
                println(start.elapsed().toMillis() + " " + client.name() + " sent");
            } catch (SendError error) {
                println(start.elapsed().toMillis() + " " + error.value() + " back");
            } catch (Elapsed _) {
                println(start.elapsed().toMillis() + " " + client.name() + " gave up");
            }
        });
    }
    sleep(ms(10)).await();
    println(word(tx, "snatch"));
    String first = some(rx.recv().await());
    println(start.elapsed().toMillis() + " got " + first);
    println("capacity " + tx.capacity());
    println(word(tx, "snatch"));
    println("empty: " + isEmpty(rx));
    sleep(ms(1)).await();
    println("got " + rx.tryRecv());
    println("got " + some(rx.recv().await()));
    println(word(tx, "last"));
    rx.close();
    sleep(ms(1)).await();
    println(word(tx, "gone"));
    println("capacity " + tx.capacity());
}
