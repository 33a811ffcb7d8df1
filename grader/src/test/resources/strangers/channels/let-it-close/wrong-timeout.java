// fails: until-the-end
final int SENDERS = 2;

void main() {
    var channel = Mpsc.<Integer>channel(8);
    for (int i = 1; i <= SENDERS; i++) {
        int n = i;
        spawn(() -> channel.tx().send(n).await());
    }
    int sum = 0;
    try {
        while (timeout(Duration.ofMillis(50), channel.rx().recv()).await() instanceof Some(var n))
            sum += n;
    } catch (Elapsed nothingMore) {
        println("sum = " + sum);
    }
    println("closed");
}
