static class Base {
    int v;
}

static class Sub extends Base {
    void twice() {
        v = v * 2;
    }
}

void main() {
    var sub = new Sub();
    Base base = sub;
    var a =
            spawn(() -> {
                base.v = base.v + 1;
                yieldNow().await();
                base.v += 2;
            });
    var b =
            spawn(() -> {
                sub.twice();
                yieldNow().await();
                sub.v = sub.v - 1;
                sub.twice();
            });
    a.await();
    b.await();
    println(sub.v);
}
