// fails: answered-by-message
final int ONE = 5;
final int TWO = 7;

void main() {
    var channel = Mpsc.<Integer>channel(2);
    var owner =
            spawn(() -> {
                int ada = 0;
                while (channel.rx().recv().await() instanceof Some(var points)) ada += points;
                return ada;
            });
    var a = channel.tx().copy();
    var b = channel.tx();
    spawn(() -> {
        a.send(ONE).await();
        a.close();
    });
    spawn(() -> {
        b.send(TWO).await();
        b.close();
    });
    println("Ada " + owner.await());
}
