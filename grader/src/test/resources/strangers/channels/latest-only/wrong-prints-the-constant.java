// fails: at-once
final int LAST = 5;

void main() {
    var settings = Watch.channel(0);
    for (int i = 1; i <= LAST; i++) {
        settings.tx().send(i);
        sleep(Duration.ofMillis(10)).await();
    }
    println("setting " + LAST);
    println("no more settings");
}
