// fails: no-guard-at-await
int sold = 0;

synchronized void sell() {
    sold++;
    sleep(Duration.ofMillis(10)).await();
    println("ticket " + sold + " is sold");
}

void main() {
    var a = spawn(() -> sell());
    var b = spawn(() -> sell());
    a.await();
    b.await();
}
