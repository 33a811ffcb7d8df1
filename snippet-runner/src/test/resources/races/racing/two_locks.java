int n;

void main() {
    var one = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    var two = new dev.asyncworkbook.kernel.std.Mutex<>(0);
    var a =
            spawn(() -> {
                try (var g = one.lock()) {
                    n++;
                }
            });
    var b =
            spawn(() -> {
                try (var g = two.lock()) {
                    n++;
                }
            });
    a.await();
    b.await();
    println(n);
}
