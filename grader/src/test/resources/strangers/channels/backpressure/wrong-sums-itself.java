// fails: send-waits
final int MESSAGES = 120;

void main() {
    int sum = 0;
    var channel = Mpsc.<Integer>channel(1);
    channel.tx().send(1).await();
    channel.rx().recv().await();
    for (int i = 1; i <= MESSAGES; i++) {
        sum += i;
        sleep(Duration.ofMillis(1)).await();
    }
    println("sum = " + sum);
}
