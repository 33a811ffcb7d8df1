// fails: told-by-message
final int ONE = 5;
final int TWO = 7;

void main() {
    var channel = Mpsc.<Object>channel(4);
    var owner =
            spawn(() -> {
                int ada = 0;
                while (channel.rx().recv().await() instanceof Some(var message)) {
                    switch (message) {
                        case Integer points -> ada += points;
                        case Oneshot.Sender<?> reply -> ((Oneshot.Sender<Integer>) reply).send(ada);
                        default -> throw new IllegalStateException();
                    }
                }
            });
    var tx = channel.tx();
    tx.send(ONE).await();
    tx.send(TWO).await();
    var reply = Oneshot.<Integer>channel();
    tx.send(reply.tx()).await();
    println("Ada " + reply.rx().await());
    tx.close();
    owner.await();
}
