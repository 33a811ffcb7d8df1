Future<Void> runner(String name, Mpsc.Sender<String> tx) {
    return async(() -> {
        println(name);
        tx.send(name).await();
    });
}

void main() {
    var line = Mpsc.<String>channel(2);
    var a = spawn(runner("A", line.tx()));
    var b = spawn(runner("B", line.tx()));
    a.await();
    b.await();
    if (line.rx().recv().await() instanceof Some(var first)) {
        println(first + " was first");
    }
}
