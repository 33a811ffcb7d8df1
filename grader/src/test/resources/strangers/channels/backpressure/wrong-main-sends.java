// fails: send-waits
final int MESSAGES = 120;

void main() {
    var channel = Mpsc.<Integer>channel(1);
    int sum = 0;
    for (int i = 1; i <= MESSAGES; i++) {
        channel.tx().send(i).await();
        if (channel.rx().recv().await() instanceof Some(var number)) {
            sum += number;
        }
        sleep(Duration.ofMillis(1)).await();
    }
    println("sum = " + sum);
}
