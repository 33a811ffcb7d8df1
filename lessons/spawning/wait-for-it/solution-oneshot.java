void main() {
    var done = Oneshot.<String>channel();
    var child = spawn(() -> {
        sleep(Duration.ofMillis(30)).await();
        println("child: done");
        done.tx().send("over to you");
    });
    done.rx().await();
    println("main: done");
    child.await();
}
