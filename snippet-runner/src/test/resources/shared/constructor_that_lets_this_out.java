static class Early {
    static Early latest;
    int v;

    Early(int first) {
        latest = this;
        v = first;
    }
}

void main() {
    var a =
            spawn(() -> {
                new Early(1).v += 10;
                yieldNow().await();
                println(Early.latest.v);
            });
    var b =
            spawn(() -> {
                new Early(2).v += 20;
                yieldNow().await();
                println(Early.latest.v);
            });
    a.await();
    b.await();
    println("end");
}
