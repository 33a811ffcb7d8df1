Future<Void> backup() {
    return async(() -> println("backup written"));
}

void main() {
    var later = backup();
    var full =
            spawn(() -> {
                println("disk full: no backup");
                unawaited(later);
            });
    full.await();
}
