Future<Void> sendOne(Mpsc.Sender<String> tx, String text) {
    return async(() -> {
        try (tx) {
            tx.send("GOT = " + text).await();
        }
    });
}

void printAll(Mpsc.Receiver<String> rx) {
    while (true) {
        switch (rx.recv().await()) {
            case Some(String line) -> println(line);
            case None() -> {
                return;
            }
        }
    }
}

void main() {
    var channel = Mpsc.<String>channel(32);
    try (var tx = channel.tx()) {
        spawn(sendOne(tx.copy(), "sending from first handle"));
        spawn(sendOne(tx.copy(), "sending from second handle"));
    }
    printAll(channel.rx());
}
