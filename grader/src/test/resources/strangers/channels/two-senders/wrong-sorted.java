// fails: second-can-win
void main() {
    var channel = Mpsc.<String>channel(32);
    var received = new ArrayList<String>();

    for (String name : List.of("sending from first handle", "sending from second handle")) {
        var tx = channel.tx().copy();
        spawn(() -> {
            try (tx) {
                tx.send(name).await();
            }
        });
    }
    channel.tx().close();

    while (channel.rx().recv().await() instanceof Some(var message)) {
        received.add(message);
    }
    Collections.sort(received);
    received.forEach(message -> println("GOT = " + message));
}
