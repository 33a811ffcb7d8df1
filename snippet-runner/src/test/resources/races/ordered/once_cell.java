int n;

void main() {
    var cell = new dev.asyncworkbook.kernel.sync.OnceCell<Integer>();
    var a =
            spawn(() -> {
                cell.getOrInit(() ->
                                async(() -> {
                                    n = 1;
                                    return 1;
                                }))
                        .await();
                println(n);
            });
    var b =
            spawn(() -> {
                cell.getOrInit(() ->
                                async(() -> {
                                    n = 2;
                                    return 2;
                                }))
                        .await();
                println(n);
            });
    a.await();
    b.await();
    println(n);
}
