boolean ready;
String text = "old";

void main() {
    var a =
            spawn(() -> {
                text = "new";
                yieldNow().await();
                ready = true;
            });
    var b =
            spawn(() -> {
                println(ready ? text : "not ready");
                yieldNow().await();
                println(ready ? text : "not ready");
            });
    a.await();
    b.await();
    println(text);
}
