void main() {
    var done = Oneshot.<String>channel();
    spawn(() -> {
        sleep(Duration.ofMillis(30)).await();
        println("child: done");
    });
    done.rx().await();
    println("main: done");
}
