void main() {
    var bits = new BitSet();
    var a =
            spawn(() -> {
                bits.set(1);
                yieldNow().await();
                bits.flip(2);
            });
    var b =
            spawn(() -> {
                println(bits.cardinality());
                yieldNow().await();
                bits.clear(1);
            });
    a.await();
    b.await();
    println(bits);
}
